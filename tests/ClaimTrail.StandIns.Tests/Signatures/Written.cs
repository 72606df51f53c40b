using System.Reflection;
using Microsoft.FSharp.Core;

namespace ClaimTrail.StandIns.Tests.Signatures;

/// <summary>Writes types and parameters as the packages' sources write them.</summary>
internal static class Written
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(decimal)] = "decimal",
        [typeof(object)] = "object",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(void)] = "void",
    };

    /// <summary>As C# writes it.</summary>
    public static string CSharp(Type type)
    {
        if (type.IsArray) return CSharp(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner) return CSharp(inner) + "?";
        if (Words.TryGetValue(type, out var word)) return word;
        if (type.IsGenericParameter) return type.Name;
        var name = type.Name.Split('`')[0];
        if (name == "ValueTuple") return $"({string.Join(", ", type.GetGenericArguments().Select(CSharp))})";
        if (type.DeclaringType is { Name: "StyleParam" }) name = "StyleParam." + name;
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(CSharp))}>" : name;
    }

    /// <summary>As F# writes it.</summary>
    public static string FSharp(Type type)
    {
        if (type.IsArray) return FSharp(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return type.GetGenericParameterConstraints().SingleOrDefault() is { } constraint ? "#" + FSharp(constraint) : "_";
        if (type == typeof(double)) return "float";
        if (type == typeof(object)) return "obj";
        if (!type.IsGenericType) return CSharp(type);
        var arguments = type.GetGenericArguments().Select(FSharp).ToList();
        if (type.Name.StartsWith("Tuple`", StringComparison.Ordinal)) return string.Join(" * ", arguments);
        return type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? $"seq<{arguments[0]}>" : CSharp(type);
    }

    /// <summary>An F# parameter: `?` marks one that C# too may leave out.</summary>
    public static string FSharpParameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var isOption = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FSharpOption<>);
        if (isOption) Assert.True(parameter.IsOptional, $"{parameter.Member}: {parameter.Name} may not be left out");
        var name = isOption ? "?" + parameter.Name : parameter.Name;
        var written = FSharp(isOption ? type.GetGenericArguments()[0] : type);
        return $"{name}: {(written.Contains(" * ", StringComparison.Ordinal) && written.EndsWith("[][]", StringComparison.Ordinal) ? $"({written[..^4]})[][]" : written)}";
    }

    /// <summary>A C# parameter.</summary>
    public static string CSharpParameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var text = $"{(parameter.IsOut ? "out " : "")}{CSharp(type.IsByRef ? type.GetElementType()! : type)} {parameter.Name}";
        if (parameter.IsDefined(typeof(ParamArrayAttribute))) text = "params " + text;
        if (!parameter.HasDefaultValue) return text;
        return text + " = " + parameter.DefaultValue switch
        {
            null when parameter.ParameterType.IsValueType => "default",
            null => "null",
            bool flag => flag ? "true" : "false",
            string value => $"\"{value}\"",
            char value => $"'{value}'",
            Enum value => $"{value.GetType().Name}.{value}",
            var value => FormattableString.Invariant($"{value}"),
        };
    }
}
