using System.Text.Json.Serialization;

namespace Ogp.Model.Tests.Json.Serializer;

/// <summary>A class of a user, with a property of each kind of type that the model has.</summary>
public sealed class Dossier
{
    public ActionPlan? Plan { get; set; }

    public Commitment? Commitment { get; set; }

    public IrmReport? Report { get; set; }

    public ActionPlanId Id { get; set; }

    public CommitmentId CommitmentId { get; set; }

    public MemberCode Member { get; set; }

    public MemberCode? OtherMember { get; set; }

    public PartialDate Date { get; set; }

    public PartialDate? OtherDate { get; set; }

    public LocalizedText Title { get; set; }

    public LocalizedText? OtherTitle { get; set; }

    public Completion Completion { get; set; }

    public Completion? OtherCompletion { get; set; }

    public Statement<Completion> Said { get; set; }

    public Statement<Completion>? OtherSaid { get; set; }

    public Statement Untyped { get; set; }

    public RatingKey Key { get; set; }

    public RatingSet Ratings { get; set; }

    public ValueList<Commitment> Commitments { get; set; }

    public ValueList<PolicyArea> Areas { get; set; }

    public ValueList<string> Names { get; set; }

    public ValueList<Cell> Cells { get; set; }

    public ValueList<int> Years { get; set; }

    public ValueList<Note> Notes { get; set; }

    public ValueList<ValueList<ValueList<int>>> Groups { get; set; }

    public Dictionary<string, ActionPlan>? Plans { get; set; }

    public Dictionary<ActionPlanId, PartialDate>? Submitted { get; set; }

    public Dictionary<Completion, int>? Counts { get; set; }

    public Dictionary<PartialDate, Completion>? History { get; set; }
}

/// <summary>A type of a user, in a list of the model.</summary>
public sealed record Note(string Text, PartialDate Date);

/// <summary>What a user writes for source generation: their own types, and those of their own types that a list of the model holds.</summary>
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(IrmPackage))]
[JsonSerializable(typeof(ActionPlan))]
[JsonSerializable(typeof(Note))]
[JsonSerializable(typeof(ValueList<ValueList<int>>))]
public sealed partial class DossierContext : JsonSerializerContext;
