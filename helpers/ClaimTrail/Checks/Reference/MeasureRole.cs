namespace ClaimTrail.Checks.Reference;

/// <summary>How a reference number came about.</summary>
public enum MeasureRole
{
    /// <summary>Somebody counted, published or reported it.</summary>
    Measured,

    /// <summary>It was added up from other rows.</summary>
    Sum,

    /// <summary>Another outlet printed it and it does not hold; kept to recognise it when it is copied.</summary>
    Slip,
}
