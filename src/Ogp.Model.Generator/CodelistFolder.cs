namespace Ogp.Model.Generator;

/// <summary>Finds the folder of the codelists from anywhere in the repository.</summary>
public static class CodelistFolder
{
    /// <summary>The path of <c>src/Ogp.Model/Codelists</c>.</summary>
    /// <param name="start">A folder inside the repository.</param>
    /// <exception cref="DirectoryNotFoundException">No folder above holds it.</exception>
    public static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "src", "Ogp.Model", "Codelists");
            if (Directory.Exists(Path.Combine(candidate, "Data")))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException($"No src/Ogp.Model/Codelists/Data at or above {start}.");
    }
}
