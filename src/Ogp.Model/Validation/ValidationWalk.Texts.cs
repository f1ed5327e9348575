using Ogp.Model.Validation.Rules;

namespace Ogp.Model.Validation;

/// <content>Texts, each looked at once.</content>
internal sealed partial class ValidationWalk
{
    private int _texts;

    /// <summary>Tags of which each was found right; shared by most texts of a document.</summary>
    private string[]? _rightTags;

    public override void Text(in LocalizedText text)
    {
        if (text.Utf8 is { } utf8)
        {
            GlanceAt(utf8);
            return;
        }

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

    /// <summary>Texts without a sign stay as they are.</summary>
    private void GlanceAt(Utf8Texts texts)
    {
        bool areRight = ReferenceEquals(texts.Tags, _rightTags);
        bool isWrong = false;
        int at = 0;
        foreach (ReadOnlySpan<byte> words in texts)
        {
            _texts++;
            string language = texts.Tags[at];
            TextSigns signs = TextGlance.At(words) | (areRight ? TextSigns.None : SignsOf(language));
            if (signs != TextSigns.None)
            {
                CheckText(language, texts.Pairs[at].Value, signs);
                isWrong |= (signs & TextSigns.Tag) != 0;
            }

            at++;
        }

        _rightTags = isWrong ? _rightTags : texts.Tags;
    }

    private TextSigns SignsOf(string language)
    {
        if (_right.Has(_table, language))
        {
            return TextSigns.None;
        }

        if (!LanguageRules.IsTag(language))
        {
            return TextSigns.Tag;
        }

        _right.Add(_table, language);
        return TextSigns.None;
    }

    /// <summary>What a cell holds beside the model is of a table, and not the document's to mend; but nobody's address should be published with it.</summary>
    private void CheckCells(ImportRecord record)
    {
        foreach (Cell cell in record.Cells)
        {
            if (cell.Text.AsSpan().ContainsAny('@', '+'))
            {
                Path.Push("cells");
                Path.Push(cell.Heading);
                TextSigns signs = TextGlance.At(cell.Text);
                for (int i = 0; i < PersonalDataRules.All.Length; i++)
                {
                    TextRule rule = PersonalDataRules.All[i];
                    if (_values.PersonalData[i] >= 0 && (rule.Signs & signs) != TextSigns.None)
                    {
                        (int before, long start) = Begin(rule.Kind);
                        rule.Check("", cell.Text, _context);
                        End(_values.PersonalData[i], before, start);
                    }
                }

                Path.Pop();
                Path.Pop();
            }
        }
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
