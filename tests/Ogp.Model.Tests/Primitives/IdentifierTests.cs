using Ogp.Model.Tests.Support;

namespace Ogp.Model.Tests;

/// <summary>The forms of OGP's identifiers, with the exceptions that its database holds.</summary>
public class IdentifierTests
{
    [Theory]
    [InlineData("EC0003", "EC")]
    [InlineData("UK0001", "UK")]
    [InlineData("MO0010", "MO")]
    [InlineData("PNG0001", "PNG")]
    [InlineData("XK0001", "XK")]
    [InlineData("BUE0001", "BUE")]
    [InlineData("JAL0002", "JAL")]
    [InlineData("KAD0003", "KAD")]
    [InlineData("MAD0004", "MAD")]
    [InlineData("SCO0005", "SCO")]
    [InlineData("COT0006", "COT")]
    [InlineData("TBI0007", "TBI")]
    [InlineData("ECPCA0003", "ECPCA")]
    public void Commitment_ids_of_OGP_are_known_by_their_form(string text, string prefix)
    {
        CommitmentId id = new(text);
        Assert.True(id.IsKnown);
        Assert.Equal(prefix, id.Prefix.ToString());
        Assert.Equal(text, id.Text);
    }

    [Theory]
    [InlineData("ec0003")]
    [InlineData("E0003")]
    [InlineData("ABCDEF0003")]
    [InlineData("EC003")]
    [InlineData("EC00031")]
    [InlineData("EC0003 ")]
    [InlineData("EC-0003")]
    [InlineData("ÉC0003")]
    [InlineData("EC000٣")]
    [InlineData("0003")]
    [InlineData("7")]
    [InlineData("2.1.c")]
    [InlineData("open-data-portal")]
    public void A_local_key_of_a_commitment_is_kept_and_not_known(string text)
    {
        CommitmentId id = CommitmentId.Of(text);
        Assert.False(id.IsKnown);
        Assert.True(id.IsStated);
        Assert.Equal(text, id.ToString());
    }

    [Theory]
    [InlineData("AP_ECU01", "ECU")]
    [InlineData("AP_ECU02", "ECU")]
    [InlineData("AP_XKX01", "XKX")]
    [InlineData("AP_ARBA02", "ARBA")]
    [InlineData("AP_GBSC01", "GBSC")]
    [InlineData("AP_USA10", "USA")]
    public void Plan_ids_of_OGP_name_their_member(string text, string member)
    {
        ActionPlanId id = new(text);
        Assert.True(id.IsKnown);
        Assert.Equal(new MemberCode(member), id.Member);
    }

    [Theory]
    [InlineData("AP_ECU1")]
    [InlineData("AP_ecu01")]
    [InlineData("AP_EC01")]
    [InlineData("AP-ECU01")]
    [InlineData("AP_ECU0a")]
    [InlineData("ap_ECU01")]
    [InlineData("AP_1ECU01")]
    [InlineData("ECU01")]
    [InlineData("AP_")]
    [InlineData("first plan")]
    public void A_local_key_of_a_plan_is_kept_and_names_no_member(string text)
    {
        ActionPlanId id = ActionPlanId.Of(text);
        Assert.False(id.IsKnown);
        Assert.False(id.Member.IsStated);
        Assert.Equal(text, id.Text);
    }

    [Theory]
    [InlineData("ECU", false)]
    [InlineData("GBR", false)]
    [InlineData("XKX", false)]
    [InlineData("ARBA", true)]
    [InlineData("GBSC", true)]
    [InlineData("MXJL", true)]
    public void Member_codes_are_known_by_their_form(string text, bool looksLocal)
    {
        MemberCode code = new(text);
        Assert.True(code.IsKnown);
        Assert.Equal(looksLocal, code.LooksLocal);
    }

    [Theory]
    [InlineData("EC")]
    [InlineData("ecu")]
    [InlineData("E1U")]
    [InlineData("ECUADOR")]
    [InlineData("EC U")]
    [InlineData("ÉCU")]
    public void Another_text_is_kept_as_a_member_code_and_not_known(string text)
    {
        MemberCode code = MemberCode.Of(text);
        Assert.False(code.IsKnown);
        Assert.False(code.LooksLocal);
        Assert.Equal(text, code.Text);
    }

    [Fact]
    public void Every_member_in_the_codelist_has_the_form_of_a_member_code() =>
        Assert.Empty(KnownMember.List.Entries.Where(entry => !new MemberCode(entry.Code).IsKnown).Select(entry => entry.Code));

    [Fact]
    public void Null_and_empty_are_not_stated()
    {
        Assert.All<string?>(
            [null, ""],
            text => Assert.Equal((default, default, default), (new CommitmentId(text), new ActionPlanId(text), new MemberCode(text)))
        );
        Assert.False(default(CommitmentId).IsStated || default(ActionPlanId).IsStated || default(MemberCode).IsStated);
        Assert.False(default(CommitmentId).IsKnown || default(ActionPlanId).IsKnown || default(MemberCode).IsKnown);
        Assert.Equal(("", "", ""), (default(CommitmentId).ToString(), default(ActionPlanId).ToString(), default(MemberCode).ToString()));
    }

    [Fact]
    public void Identifiers_are_compared_by_ordinal_text()
    {
        Contract(text => new CommitmentId(text));
        Contract(text => new ActionPlanId(text));
        Contract(text => new MemberCode(text));
    }

    private static void Contract<T>(Func<string, T> of)
        where T : IEquatable<T>, IComparable<T>
    {
        // Ordinal: capitals before small letters, accents behind all of them; a culture would order them otherwise.
        EqualityContract.IsOrdered(of(""), of("A"), of("B"), of("a"), of("b"), of("é"));
        EqualityContract.Holds([of(""), of("")], [of("a"), of("a")], [of("A")], [of("\u00e9")], [of("e\u0301")]);
    }

    /// <summary>What binds values of a route or a query asks for this.</summary>
    [Fact]
    public void Identifiers_codes_and_dates_are_parsed_by_those_who_do_not_know_their_type()
    {
        Assert.Equal(new ActionPlanId("AP_ECU01"), Parsed<ActionPlanId>("AP_ECU01"));
        Assert.Equal(new CommitmentId("EC0001"), Parsed<CommitmentId>("EC0001"));
        Assert.Equal(MemberCode.Of("ECU"), Parsed<MemberCode>("ECU"));
        Assert.Equal(Completion.Limited, Parsed<Completion>("limited"));
        Assert.Equal(Completion.Of("of no list"), Parsed<Completion>("of no list"));
        Assert.Equal(RatingKey.Of("relevance"), Parsed<RatingKey>("relevance"));
        Assert.Equal(new PartialDate(2019, 5), Parsed<PartialDate>("2019-05"));
        Assert.Equal(default, Parsed<Completion>(""));
        Assert.False(TryParse<PartialDate>("05/2019"));
        Assert.False(TryParse<PartialDate>(null));
        Assert.False(TryParse<Completion>(null));
        Assert.Throws<ArgumentNullException>(() => Parsed<ActionPlanId>(null!));
        Assert.Throws<FormatException>(() => Parsed<PartialDate>("05/2019"));

        static T Parsed<T>(string text)
            where T : IParsable<T>
        {
            T value = T.Parse(text, null);
            Assert.True(T.TryParse(text, null, out T? other));
            Assert.Equal(value, other);
            return value;
        }

        static bool TryParse<T>(string? text)
            where T : IParsable<T> => T.TryParse(text, null, out _);
    }
}
