using ClaimTrail.Text;

namespace ClaimTrail.Quotations;

/// <summary>Who a clause names.</summary>
internal readonly record struct Who(Subject Subject, TextSpan? Name)
{
    public static Who Absent => default;

    public static Who Unnamed => new(Subject.Unnamed, null);

    public static Who Named(TextSpan name) => new(Subject.Named, name);
}
