namespace Microsoft.Data.Analysis;

/// <summary>The type in which two numbers of different types are computed: the one further down the list.</summary>
internal static class Promotion
{
    private static readonly Type[] Order =
    [
        typeof(byte), typeof(sbyte), typeof(ushort), typeof(short), typeof(uint), typeof(int), typeof(ulong), typeof(long),
        typeof(float), typeof(double), typeof(decimal),
    ];

    public static bool IsNumber(Type type) => Array.IndexOf(Order, type) >= 0;

    public static Type Of(Type left, Type right) =>
        Order[Math.Max(Array.IndexOf(Order, left), Array.IndexOf(Order, right))];
}
