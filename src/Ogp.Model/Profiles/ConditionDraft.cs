namespace Ogp.Model.Profiles;

/// <summary>A condition as it is written.</summary>
internal sealed class ConditionDraft
{
    public (string Text, long At) Path { get; set; }

    public bool? IsStated { get; set; }

    public List<string>? Words { get; set; }
}
