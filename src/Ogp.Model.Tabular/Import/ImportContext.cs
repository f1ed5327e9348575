using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Import;

/// <summary>What every part of one reading needs.</summary>
/// <param name="Edition">The edition of the file.</param>
/// <param name="Log">Where findings go.</param>
internal sealed record ImportContext(Edition Edition, ImportLog Log)
{
    /// <summary>The columns of the edition by what they hold.</summary>
    public Fields Fields { get; } = new(Edition);

    /// <summary>Reads codes by the words of the edition.</summary>
    public CodeReader Codes { get; } = new(Edition, Log);
}
