using System.Reflection;

namespace ClaimTrail.Display.Hosts;

/// <summary>Calls into a host by reflection, leaving its optional parameters at their defaults.</summary>
internal static class Calls
{
    public static object Construct(Type type, params object?[] arguments)
    {
        var constructor = type.GetConstructors().FirstOrDefault(candidate => Fits(candidate.GetParameters(), arguments))
            ?? throw new MissingMethodException(type.FullName, ".ctor");
        return constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, Filled(constructor.GetParameters(), arguments), null);
    }

    public static void Static(MethodInfo method, params object?[] arguments) =>
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, Filled(method.GetParameters(), arguments), null);

    private static bool Fits(ParameterInfo[] parameters, object?[] arguments) =>
        parameters.Length >= arguments.Length
        && arguments.Index().All(pair => pair.Item is null || parameters[pair.Index].ParameterType.IsInstanceOfType(pair.Item))
        && parameters.Skip(arguments.Length).All(IsOptional);

    private static object?[] Filled(ParameterInfo[] parameters, object?[] arguments) =>
        [.. arguments, .. parameters.Skip(arguments.Length).Select(Default)];

    private static bool IsOptional(ParameterInfo parameter) =>
        parameter.IsOptional || parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false);

    private static object? Default(ParameterInfo parameter) => parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false)
        ? Array.CreateInstance(parameter.ParameterType.GetElementType()!, 0)
        : parameter.DefaultValue;
}
