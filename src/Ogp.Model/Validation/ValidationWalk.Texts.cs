using Ogp.Model.Validation.Rules;

namespace Ogp.Model.Validation;

/// <content>Texts, each looked at once.</content>
internal sealed partial class ValidationWalk
{
    private int _texts;

    public override void Text(in LocalizedText text)
    {
        foreach ((string language, string words) in text.AsSpan())
        {
            _texts++;
            TextSigns signs = TextGlance.At(words) | SignsOf(language);
            if (signs != TextSigns.None)
            {
                CheckText(language, words, signs);
            }
        }
    }

    private TextSigns SignsOf(string language)
    {
        if (_right.Has(_table, language))
        {
            return TextSigns.None;
        }

        if (!CodeRules.IsTag(language))
        {
            return TextSigns.Tag;
        }

        _right.Add(_table, language);
        return TextSigns.None;
    }

    private void CheckText(string language, string words, TextSigns signs)
    {
        Path.Push(language);
        foreach (RuleTable.Entry entry in _table.Texts)
        {
            TextRule rule = (TextRule)entry.Rule;
            if ((rule.Signs & signs) != TextSigns.None)
            {
                (int before, long start) = Begin(rule.Kind);
                rule.Check(language, words, _context);
                End(entry.Index, before, start);
            }
        }

        Path.Pop();
    }
}
