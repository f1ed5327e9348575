using Ogp.Model.Tabular.Editions;

namespace Ogp.Model.Tabular.Rows;

/// <summary>The rows that a package gives.</summary>
internal static class RowSubjects
{
    /// <summary>All rows of an edition's kind, in the order of the package.</summary>
    public static IEnumerable<RowSubject> Of(IrmPackage package, RowKind kind)
    {
        Dictionary<MemberCode, Member> members = [];
        foreach (Member member in package.Members)
        {
            members.TryAdd(member.Code, member);
        }

        foreach (ActionPlan plan in package.ActionPlans)
        {
            PlanIndex index = new(plan, members.GetValueOrDefault(plan.Member));
            foreach (RowSubject subject in kind == RowKind.Plans ? OfProcess(index) : OfCommitments(index))
            {
                yield return subject;
            }
        }

        if (kind == RowKind.Commitments)
        {
            foreach (Commitment commitment in package.Commitments)
            {
                PlanIndex none = new(new() { Member = commitment.Member }, members.GetValueOrDefault(commitment.Member));
                yield return new()
                {
                    Plan = none,
                    Commitment = commitment,
                    Record = commitment.Record,
                };
            }
        }
    }

    /// <summary>The rows of a plan's commitments, in their order.</summary>
    public static IEnumerable<RowSubject> OfCommitments(PlanIndex index)
    {
        Assessments midterm = new(index, AssessmentPoint.Midterm);
        Assessments endOfTerm = new(index, AssessmentPoint.EndOfTerm);
        foreach (Commitment commitment in index.Plan.Commitments)
        {
            yield return new()
            {
                Plan = index,
                Commitment = commitment,
                Midterm = midterm.Next(commitment.Id),
                EndOfTerm = endOfTerm.Next(commitment.Id),
                Record = commitment.Record,
            };
        }
    }

    /// <summary>The rows of a plan whose process was assessed: each first assessment of its making with the first of its implementation, and so on.</summary>
    public static IEnumerable<RowSubject> OfProcess(PlanIndex index)
    {
        ProcessAssessment[] process = [.. index.Plan.Reports.Where(PlanIndex.IsWritten).SelectMany(report => report.Process)];
        ProcessAssessment[] development = Array.FindAll(process, one => one.Phase == ProcessPhase.Development);
        ProcessAssessment[] implementation = Array.FindAll(process, one => one.Phase == ProcessPhase.Implementation);
        for (int i = 0; i < Math.Max(development.Length, implementation.Length); i++)
        {
            ProcessAssessment? made = development.ElementAtOrDefault(i);
            ProcessAssessment? carriedOut = implementation.ElementAtOrDefault(i);
            yield return new()
            {
                Plan = index,
                Development = made?.Ratings ?? default,
                Implementation = carriedOut?.Ratings ?? default,
                Record = made?.Record ?? carriedOut?.Record,
            };
        }
    }

    /// <summary>Ratings by commitment; where an identifier is there twice, they are taken in turn.</summary>
    private sealed class Assessments(PlanIndex index, AssessmentPoint point)
    {
        private readonly Dictionary<CommitmentId, Queue<RatingSet>>[] _reports =
        [
            .. index
                .ReportsAt(point)
                .Select(report =>
                    report
                        .Assessments.Where(PlanIndex.IsWritten)
                        .GroupBy(assessment => assessment.Commitment)
                        .ToDictionary(group => group.Key, group => new Queue<RatingSet>(group.Select(assessment => assessment.Ratings)))
                ),
        ];

        /// <summary>What the reports say of a commitment: of a variable the latest level, else the latest absence, as <see cref="ActionPlan.LatestRating"/> has it.</summary>
        public RatingSet Next(CommitmentId commitment)
        {
            RatingSet all = default;
            foreach (Dictionary<CommitmentId, Queue<RatingSet>> report in _reports)
            {
                RatingSet ratings =
                    report.TryGetValue(commitment, out Queue<RatingSet>? queue) && queue.TryDequeue(out RatingSet next) ? next : default;
                if (all.Count == 0)
                {
                    all = ratings;
                    continue;
                }

                foreach (Rating rating in ratings)
                {
                    Statement later = all[rating.Key];
                    bool isDecided = later.HasLevel || (later.IsStated && !rating.Statement.HasLevel);
                    all = isDecided ? all : all.With(rating.Key, rating.Statement);
                }
            }

            return all;
        }
    }
}
