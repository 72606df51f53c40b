using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.FSharp.Core;

namespace ClaimTrail.Notebooks.Formatting;

/// <summary>What a type shows of itself.</summary>
internal static class Members
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Cache = new();

    /// <summary>The readable public properties, base classes first, in the order of their declaration.</summary>
    public static PropertyInfo[] Of(Type type) => Cache.GetOrAdd(type, static t =>
    [
        .. t.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            .DistinctBy(property => property.Name)
            .OrderBy(property => property.DeclaringType == t ? 1 : 0).ThenBy(property => property.MetadataToken),
    ]);

    /// <summary>A property's value; a property that throws shows its error instead of hiding the whole value.</summary>
    public static object? Read(PropertyInfo property, object owner)
    {
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException error) when (error.InnerException is { } cause)
        {
            return $"({cause.GetType().Name}: {cause.Message})";
        }
    }

    /// <summary>Whether the compiler made the type's text: records, anonymous types.</summary>
    public static bool IsRecord(Type type) =>
        IsFSharpRecord(type) || (!type.IsPrimitive && (IsAnonymous(type) || HasPrintMembers(type)) && !WritesOwnText(type));

    public static bool IsAnonymous(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && type.Name.Contains("AnonymousType", StringComparison.Ordinal);

    /// <summary>Whether the type has a text of its own, so that its members need not be listed.</summary>
    public static bool SaysItself(Type type)
    {
        var declaring = type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!;
        if (declaring == typeof(object) || declaring == typeof(ValueType)) return false;
        // The text of a framework collection is only its type's name, or a shortened listing.
        return !(typeof(IEnumerable).IsAssignableFrom(type) && IsOfFramework(declaring));
    }

    /// <summary>Whether the value is one word or number rather than something with parts.</summary>
    public static bool IsScalar(object? value) =>
        value is null or string or Type || value.GetType().IsPrimitive || value.GetType().IsEnum
        || (value is IFormattable && !IsRecord(value.GetType()) && value is not ITuple);

    private static bool IsOfFramework(Type type) => type.Namespace is { } name
        && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.FSharp.", StringComparison.Ordinal));

    private static bool IsFSharpRecord(Type type) => type.GetCustomAttribute<CompilationMappingAttribute>(inherit: false) is { } mapping
        && (mapping.SourceConstructFlags & SourceConstructFlags.KindMask) == SourceConstructFlags.RecordType;

    private static bool HasPrintMembers(Type type) => type.GetMethod(
        "PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(System.Text.StringBuilder)]) is not null;

    private static bool WritesOwnText(Type type) => !IsAnonymous(type)
        && type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } method
        && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
