namespace Ogp.Model.Tests.Methodology;

using Methodology = Ogp.Model.Methodology;

/// <summary>Prefixes of identifiers, regions, levels of members and policy areas, written down here as OGP's data have them.</summary>
public class MembersAndAreasTests
{
    private static readonly ScaleContext s_prefix = new() { Edition = "id-prefix" };

    /// <summary>Most prefixes are the ISO code of two letters; these are not.</summary>
    [Theory]
    [InlineData("EC0003", "ECU")]
    [InlineData("UK0001", "GBR")]
    [InlineData("MO0001", "MAR")]
    [InlineData("PNG0001", "PNG")]
    [InlineData("XK0001", "XKX")]
    [InlineData("BUE0001", "ARBA")]
    [InlineData("JAL0001", "MXJL")]
    [InlineData("KAD0001", "NGKD")]
    [InlineData("MAD0001", "ESMD")]
    [InlineData("SCO0001", "GBSC")]
    [InlineData("COT0001", "PHSC")]
    [InlineData("TBI0001", "GETB")]
    [InlineData("ECPCA0003", "ECPCA")]
    public void The_letters_of_an_identifier_tell_the_member(string id, string member) =>
        Assert.Equal(member, Methodology.Standard.Read(KnownMember.List, new CommitmentId(id).Prefix.ToString(), s_prefix).Level);

    [SharedDataFact("ogp-database/2024-07/commitments.csv")]
    public void In_the_data_every_identifier_tells_the_member_of_its_row()
    {
        EditionTable table = EditionTable.July2024();
        int code = table.IndexOf("Code");
        Assert.All(
            table.Rows,
            row =>
            {
                LevelReading reading = Methodology.Standard.Read(KnownMember.List, new CommitmentId(row[0]).Prefix.ToString(), s_prefix);
                Assert.Equal((row[code], false), (reading.Level, reading.IsProvisional));
            }
        );
    }

    [Theory]
    [InlineData("Africa and the Middle East", "2024-07", "africa-and-the-middle-east")]
    [InlineData("Americas", "2024-07", "americas")]
    [InlineData("Asia and the Pacific", "2024-07", "asia-and-the-pacific")]
    [InlineData("Europe", "2024-07", "europe")]
    [InlineData("Africa", "explorer", "africa")]
    [InlineData("Asia", "explorer", "asia")]
    public void A_region_is_read_in_the_words_of_its_time(string word, string edition, string region) =>
        Assert.Equal(region, Methodology.Standard.Read(Region.List, word, new() { Edition = edition }).Level);

    [Theory]
    [InlineData("Kaduna State", "NGKD")]
    [InlineData("City of Buenos Aires", "ARBA")]
    [InlineData("Bosnia", "BIH")]
    [InlineData("FYROM", "MKD")]
    [InlineData("Macedonia (FYR)", "MKD")]
    [InlineData("Moldova, Republic of", "MDA")]
    [InlineData("Tanzania, United Republic of", "TZA")]
    [InlineData("Dominican Rep.", "DOM")]
    [InlineData("U.K.", "GBR")]
    [InlineData("U.S.", "USA")]
    [InlineData("Austin", null)]
    public void A_member_is_known_by_the_names_that_tables_have_for_it(string name, string? member) =>
        Assert.Equal(member, Methodology.Standard.Read(KnownMember.List, name, new() { Edition = "2016-07" }).Level);

    [Theory]
    [InlineData("National", "national")]
    [InlineData("Legacy Local", "legacy-local")]
    [InlineData("Other", "other")]
    public void The_level_of_a_member_is_read(string word, string level) =>
        Assert.Equal(level, Methodology.Standard.Read(MemberLevel.List, word, new() { Edition = "2024-07" }).Level);

    [Theory]
    [InlineData(
        "Anti-Corruption and Integrity",
        "Anti-corruption Institutions; Anti-Corruption Strategies; Asset Disclosure; Audits; Beneficial Ownership; Conflicts Of Interest; Elections; Political Finance; Lobbying; Open Contracting; Public Procurement; Whistleblower Protections"
    )]
    [InlineData("Civic Space and Enabling Environment", "Freedom of Assembly; Freedom of Association; Freedom of Expression")]
    [InlineData(
        "Democratizing Decision-Making",
        "Digital Participation; Mainstreaming Participation; Regulatory Governance; Social Accountability"
    )]
    [InlineData(
        "Digital Governance",
        "Automated Decision-making; Data Stewardship and Privacy; Digital Inclusion; Disinformation/Misinformation; Online Civic Space"
    )]
    [InlineData(
        "Environment & Climate",
        "Climate Finance; Climate Mitigation and Adaptation; Environmental Regulation; International Environmental Agreements"
    )]
    [InlineData(
        "Fiscal Openness",
        "Publication Of Budget/Fiscal Information; Public Participation In Budget/Fiscal Policy; Oversight Of Budget/Fiscal Policies; Stimulus and Economic Recovery; Tax; Debt"
    )]
    [InlineData("Inclusion", "Gender; Gender-Based Violence; Economic Inclusion; LGBTQIA+; People with Disabilities; Youth")]
    [InlineData("Justice", "Access to Justice; Open Justice; Policing & Corrections; Judiciary")]
    [InlineData(
        "Public Service Delivery",
        "Citizenship & Immigration; Education; Health & Nutrition; Infrastructure & Transport; Water & Sanitation"
    )]
    [InlineData("Access to information", "Right To Information; Open Data")]
    public void A_policy_area_has_these_parts(string parent, string children)
    {
        string above = Area(parent).Code;
        Assert.Null(Area(parent).Parent);
        Assert.All(children.Split("; "), child => Assert.Equal(above, Area(child).Parent));
    }

    [Theory]
    [InlineData(
        "Open Parliaments; Capacity Building; Digital Transformation; Legislation; Regulation; Legislative Oversight; Public Participation; Aid; Energy; Extractive Industries; Land and Spatial Planning; Media & Telecommunications; Science & Technology; Security & Public Safety; Labor; Private Sector; Subnational; Human Rights; Open Parliament Plan; Sustainable Development Goals; Participation in Lawmaking; Money in Politics"
    )]
    public void These_policy_areas_stand_alone(string areas) => Assert.All(areas.Split("; "), area => Assert.Null(Area(area).Parent));

    private static CodeEntry Area(string label)
    {
        LevelReading reading = Methodology.Standard.Read(PolicyArea.List, label, new() { Edition = "2024-07" });
        Assert.False(reading.IsProvisional, label);
        Assert.True(reading.Level is not null, label);
        return PolicyArea.List.Find(reading.Level)!;
    }
}
