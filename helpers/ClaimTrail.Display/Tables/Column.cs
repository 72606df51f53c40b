using ClaimTrail.Display.Html;

namespace ClaimTrail.Display;

/// <summary>The head of a table column and how its cells are written.</summary>
/// <param name="Head">The words at the top.</param>
public sealed record Column(string Head)
{
    private readonly string? _language;

    /// <summary>The unit of the numbers, shown under the head; null when they have none.</summary>
    public string? Unit { get; init; }

    /// <summary>The BCP 47 tag of the texts in this column; null when they are in the page's language.</summary>
    /// <exception cref="ArgumentException">It is not the form of a language tag.</exception>
    public string? Language
    {
        get => _language;
        init => _language = value is null ? null : Direction.Checked(value);
    }

    /// <summary>The DataFrame column that it shows; null when that is called like <see cref="Head"/>.</summary>
    public string? From { get; init; }

    /// <summary>A .NET format for the numbers or dates, always applied with the invariant culture, such as <c>0</c> for
    /// years; null for the default (thousands apart from 10,000 on, one count of decimals for the column, at most
    /// 4).</summary>
    public string? Format { get; init; }

    /// <summary>A column that is only a head.</summary>
    public static implicit operator Column(string head) => new(head);

    /// <summary>A column that is only a head.</summary>
    public static Column FromString(string head) => new(head);
}
