using Ogp.Model.Reporting.Markup;

namespace Ogp.Model.Reporting;

/// <content>
/// Labels of codes. Where the words are a rating (a variable, a level, an absence), a label without official evidence in the page's language is marked.
/// </content>
internal sealed partial class Page
{
    /// <summary>The label of a code; nothing where it is not stated, the code itself where its list does not know it.</summary>
    public Html Label<TCode>(TCode code)
        where TCode : struct, ICode<TCode> => code.IsStated ? Plain(code.Entry, code.Text) : default;

    /// <summary>The label of a level or an absence by its type.</summary>
    public Html Rated<TCode>(TCode code)
        where TCode : struct, ICode<TCode> => code.IsStated ? Marked(code.Entry, code.Text) : default;

    /// <summary>The labels of codes as a list within a line.</summary>
    public Html Labels<TCode>(ValueList<TCode> codes)
        where TCode : struct, ICode<TCode> => Html.Join($", ", codes.Select(Label));

    /// <summary>What a variable is called, with its aspect behind a colon, or behind the mark of a question.</summary>
    public Html Variable(RatingKey key) =>
        key.Aspect.Length == 0
            ? Marked(key.Variable.Entry, key.Variable.Text)
            : Html.Of($"{Marked(key.Variable.Entry, key.Variable.Text)}{(IsQuestion(key.Variable) ? " " : ": ")}{Aspect(key)}");

    /// <summary>An absence with its pattern.</summary>
    public Html Absent(Absence absence) => $"{Swatch(Shade.Of(default, [absence.Text]))}<b>{Rated(absence)}</b>";

    /// <summary>A small sample of how a level looks.</summary>
    public static Html Swatch(string shade) => $"<span class=\"swatch {shade}\"></span>";

    private bool IsQuestion(Variable variable) => variable.Entry?.Label.For(Language).EndsWith('?') == true;

    /// <summary>What an aspect of a variable is called.</summary>
    public Html Aspect(RatingKey key) => Marked(Scales.AspectsOf(key.Variable)?.Find(key.Aspect), key.Aspect);

    /// <summary>What a level or an absence is called.</summary>
    public Html Level(Variable variable, string code) => Marked(Absence.Of(code).Entry ?? Scales.LevelsOf(variable)?.Find(code), code);

    /// <summary>Levels or absences that count together.</summary>
    public Html Levels(Variable variable, ValueList<string> codes) =>
        Html.Join($" {Words.Or} ", codes.Select(code => Level(variable, code)));

    /// <summary>What is said of a variable: its swatch, the levels or the absence, the source of this one statement.</summary>
    public Html Said(RatingKey key, Statement said, PlanPage plan)
    {
        ValueList<string> codes = said.IsStated ? ValueList.Create(said.Codes) : [Absence.NotStated.Text];
        Html words = Html.All(Levels(key.Variable, codes), References(said.Source, plan));
        return $"<span class=\"said{(said.HasLevel ? "" : " absent")}\">{Swatch(Shade.Of(key.Variable, codes))}<span>{words}</span></span>";
    }

    private Html Plain(CodeEntry? entry, string code) =>
        entry is { Label.IsStated: true } ? Text(entry.Label) : Html.Of($"<span class=\"code\">{code}</span>");

    private Html Marked(CodeEntry? entry, string code)
    {
        // A label in English of a code of our own is as good as the code: what is marked is a worse evidenced translation.
        if (entry is not { Label.IsStated: true } || entry.LabelStatus(Language) <= entry.Status)
        {
            return Plain(entry, code);
        }

        HasProvisional = true;
        return $"<span class=\"ours\" title=\"{Words.OurTranslation}\">{Text(entry.Label)}</span>";
    }
}
