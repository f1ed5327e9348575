using System.Text;

namespace Ogp.Model.Tabular.Editions;

/// <summary>Headings as they are compared when they are not the same to the letter.</summary>
internal static class HeadingText
{
    /// <summary>
    /// One case, single spaces, nothing invisible. An underscore stays: <c>_Specificity</c> is another column than <c>Specificity</c>.
    /// </summary>
    public static string Fold(string heading)
    {
        StringBuilder folded = new(heading.Length);
        bool space = false;
        foreach (char c in heading)
        {
            if (char.IsWhiteSpace(c))
            {
                space = folded.Length > 0;
            }
            else if (c is not ('\uFEFF' or '\u200B'))
            {
                if (space)
                {
                    folded.Append(' ');
                    space = false;
                }

                folded.Append(char.ToUpperInvariant(c));
            }
        }

        return folded.ToString();
    }
}
