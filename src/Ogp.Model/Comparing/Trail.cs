using System.Text;
using Ogp.Model.Shapes;

namespace Ogp.Model.Comparing;

/// <summary>The way from the root of two documents to a value, as steps of a pointer in each and as words. Immutable.</summary>
internal sealed class Trail
{
    private static readonly Phrase s_sentence = new("{0}: {1}", "{0}: {1}", "{0} : {1}");

    private readonly Trail? _parent;
    private readonly string? _before;
    private readonly string? _after;
    private readonly Func<string, string>? _words;

    private Trail(Trail? parent, string? before, string? after, Func<string, string>? words) =>
        (_parent, _before, _after, _words) = (parent, before, after, words);

    public static Trail Root { get; } = new(null, null, null, Nouns.Of(nameof(IrmPackage)).For);

    /// <summary>A step to a value.</summary>
    /// <param name="before">Step of the pointer in the document before; null where there is none.</param>
    /// <param name="after">Step of the pointer in the document after.</param>
    /// <param name="words">What the step is called in a language; null where it needs no word.</param>
    public Trail To(string? before, string? after, Func<string, string>? words) => new(this, before, after, words);

    /// <summary>A step to a member that is called the same in both.</summary>
    public Trail To(string name, Func<string, string>? words) => new(this, name, name, words);

    /// <summary>A step to a part that is named together with the whole, as the language of a text is.</summary>
    public Trail Refined(string? before, string? after, Func<string, string, string> words)
    {
        Trail silent = new(_parent, _before, _after, null);
        return silent.To(before, after, language => words(Subject(language), language));
    }

    public string PointerBefore => Pointer(static step => step._before);

    public string PointerAfter => Pointer(static step => step._after);

    /// <summary>What the last step that has a word is called.</summary>
    public string Subject(string language) => Words(language)[^1];

    /// <summary>What is said of the subject. A variable that is called by a question needs no colon.</summary>
    public string Sentence(string words, string language)
    {
        string subject = Subject(language);
        return subject.EndsWith('?') ? $"{subject} {words}" : s_sentence.In(language, subject, words);
    }

    /// <summary>What the steps before the subject are called; the root only where there is no other.</summary>
    public string Path(string language)
    {
        string[] words = Words(language);
        return string.Join(", ", words.Length > 2 ? words[1..^1] : words[..1]);
    }

    private string[] Words(string language)
    {
        List<string> words = [];
        for (Trail? step = this; step is not null; step = step._parent)
        {
            if (step._words?.Invoke(language) is { } word)
            {
                words.Insert(0, word);
            }
        }

        return [.. words];
    }

    private string Pointer(Func<Trail, string?> token)
    {
        StringBuilder pointer = new();
        Stack<string> steps = new();
        for (Trail? step = this; step is not null; step = step._parent)
        {
            if (token(step) is { } name)
            {
                steps.Push(name);
            }
        }

        foreach (string step in steps)
        {
            ModelPath.Escape(pointer.Append('/'), step);
        }

        return pointer.ToString();
    }
}
