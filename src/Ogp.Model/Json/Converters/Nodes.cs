using System.Text.Json.Serialization;
using Ogp.Model.Json;

// JsonSerializer reads and writes the objects of the model as IRM JSON. The attributes stand here because the model does not know JSON.
namespace Ogp.Model;

// Without it the members of an object that is declared as a node would be left out, unsaid: it has a form by its own type alone.
[JsonConverter(typeof(IrmJsonConverter<Node>))]
public abstract partial record Node;

[JsonConverter(typeof(IrmJsonConverter<ActionPlan>))]
public sealed partial record ActionPlan;

[JsonConverter(typeof(IrmJsonConverter<Agreement>))]
public sealed partial record Agreement;

[JsonConverter(typeof(IrmJsonConverter<Amendment>))]
public sealed partial record Amendment;

[JsonConverter(typeof(IrmJsonConverter<Assessment>))]
public sealed partial record Assessment;

[JsonConverter(typeof(IrmJsonConverter<Cluster>))]
public sealed partial record Cluster;

[JsonConverter(typeof(IrmJsonConverter<Commitment>))]
public sealed partial record Commitment;

[JsonConverter(typeof(IrmJsonConverter<Contact>))]
public sealed partial record Contact;

[JsonConverter(typeof(IrmJsonConverter<ContextEvent>))]
public sealed partial record ContextEvent;

[JsonConverter(typeof(IrmJsonConverter<Eligibility>))]
public sealed partial record Eligibility;

[JsonConverter(typeof(IrmJsonConverter<Footnote>))]
public sealed partial record Footnote;

[JsonConverter(typeof(IrmJsonConverter<Forum>))]
public sealed partial record Forum;

[JsonConverter(typeof(IrmJsonConverter<ImportRecord>))]
public sealed partial record ImportRecord;

[JsonConverter(typeof(IrmJsonConverter<Institution>))]
public sealed partial record Institution;

[JsonConverter(typeof(IrmJsonConverter<Involvement>))]
public sealed partial record Involvement;

[JsonConverter(typeof(IrmJsonConverter<IrmPackage>))]
public sealed partial record IrmPackage;

[JsonConverter(typeof(IrmJsonConverter<IrmReport>))]
public sealed partial record IrmReport;

[JsonConverter(typeof(IrmJsonConverter<Member>))]
public sealed partial record Member;

[JsonConverter(typeof(IrmJsonConverter<MembershipPeriod>))]
public sealed partial record MembershipPeriod;

[JsonConverter(typeof(IrmJsonConverter<Milestone>))]
public sealed partial record Milestone;

[JsonConverter(typeof(IrmJsonConverter<Observation>))]
public sealed partial record Observation;

[JsonConverter(typeof(IrmJsonConverter<Period>))]
public sealed partial record Period;

[JsonConverter(typeof(IrmJsonConverter<ProcessAssessment>))]
public sealed partial record ProcessAssessment;

[JsonConverter(typeof(IrmJsonConverter<Publisher>))]
public sealed partial record Publisher;

[JsonConverter(typeof(IrmJsonConverter<Recommendation>))]
public sealed partial record Recommendation;

[JsonConverter(typeof(IrmJsonConverter<Relation>))]
public sealed partial record Relation;

[JsonConverter(typeof(IrmJsonConverter<Source>))]
public sealed partial record Source;

[JsonConverter(typeof(IrmJsonConverter<StatedTally>))]
public sealed partial record StatedTally;

[JsonConverter(typeof(IrmJsonConverter<Support>))]
public sealed partial record Support;

[JsonConverter(typeof(IrmJsonConverter<Theme>))]
public sealed partial record Theme;

[JsonConverter(typeof(IrmJsonConverter<ValuesCheck>))]
public sealed partial record ValuesCheck;
