namespace Ogp.Model.Profiles;

/// <summary>A condition as it is written.</summary>
internal sealed class ConditionDraft
{
    public (string Text, long At) Path { get; set; }

    public bool? IsStated { get; set; }

    /// <summary>Words that it can be, each with the offset at which it stands.</summary>
    public List<(string Text, long At)>? Words { get; set; }
}
