using System.Reflection;
using System.Runtime.CompilerServices;
using ClaimTrail.StandIns.Tests.Scripts;
using Microsoft.FSharp.Reflection;
using Plotly.NET;

namespace ClaimTrail.StandIns.Tests.Signatures;

/// <summary>The public members of the stand-ins, or of the real packages, against lists written from the packages' sources: names,
/// generic arguments, parameter names and order, what may be left out, types.</summary>
public class SignatureTests
{
    public static TheoryData<string> CSharpLayer => SignatureFile.Rows("plotly-net-csharp.txt");

    public static TheoryData<string> Objects => SignatureFile.Rows("plotly-net-objects.txt");

    public static TheoryData<string> XPlotProperties => SignatureFile.Rows("xplot.txt");

    public static TheoryData<string> XPlotTypes => [.. SignatureFile.Read("xplot.txt").Select(line => line[..line.IndexOf('.', StringComparison.Ordinal)]).Distinct()];

    [Theory]
    [MemberData(nameof(CSharpLayer))]
    public void A_call_of_the_C_sharp_layer_has_the_package_s_signature(string expected)
    {
        var name = expected[(expected.IndexOf('.', StringComparison.Ordinal) + 1)..expected.IndexOfAny(['<', '('])];
        var type = PackagesUnderTest.Of(expected.StartsWith("Chart.", StringComparison.Ordinal)
            ? typeof(Plotly.NET.CSharp.Chart)
            : typeof(Plotly.NET.CSharp.GenericChartExtensions));
        Assert.Equal(expected, Text(Assert.Single(type.GetMethods(), method => method.Name == name)));

        static string Text(MethodInfo method)
        {
            var generic = method.GetGenericArguments();
            var arguments = generic.Length == 0 ? "" : $"<{string.Join(", ", generic.Select(argument => argument.Name))}>";
            var constraints = generic.Where(argument => argument.GetGenericParameterConstraints().Contains(typeof(IConvertible)));
            return $"{method.DeclaringType!.Name}.{method.Name}{arguments}"
                + $"({string.Join("; ", method.GetParameters().Select(Written.CSharpParameter))})"
                + string.Concat(constraints.Select(argument => $" where {argument.Name} : IConvertible"));
        }
    }

    [SkippableFact]
    public void The_C_sharp_layer_has_no_call_that_the_package_lacks()
    {
        Skip.If(PackagesUnderTest.AreReal, "The package has more calls than the list.");
        Assert.Equal(
            SignatureFile.Read("plotly-net-csharp.txt").Count,
            new[] { typeof(Plotly.NET.CSharp.Chart), typeof(Plotly.NET.CSharp.GenericChartExtensions) }
                .Sum(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Length));
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void An_object_is_made_with_the_package_s_arguments(string expected)
    {
        var typeName = expected[..expected.IndexOf(".init(", StringComparison.Ordinal)];
        var type = PackagesUnderTest.Named(typeName);
        var init = Assert.Single(type.GetMethods(), method => method.Name == "init");
        Assert.Equal(expected, $"{typeName}.init({string.Join("; ", init.GetParameters().Select(Written.FSharpParameter))})");
        Assert.True(type.GetConstructor(Type.EmptyTypes)!.IsPublic);
    }

    [Fact]
    public void Extension_methods_have_the_package_s_parameters()
    {
        var methods = PackagesUnderTest.Of(typeof(Plotly.NET.GenericChartExtensions))
            .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            // C# does not see those that the package forgets to mark; a stand-in has none of them.
            .Where(method => !PackagesUnderTest.AreReal || method.IsDefined(typeof(ExtensionAttribute))).ToList();
        Assert.All(methods, method => Assert.True(method.IsDefined(typeof(ExtensionAttribute)), method.Name));
        var found = methods.Select(method => $"{method.Name}({string.Join("; ", method.GetParameters().Skip(1).Select(Parameter))})").ToList();
        Assert.NotEmpty(found);
        Assert.Empty(PackagesUnderTest.Strangers(SignatureFile.Read("plotly-net-extensions.txt"), found));

        static string Parameter(ParameterInfo parameter) => (parameter.IsOptional ? "?" : "") + parameter.Name;
    }

    [Fact]
    public void Style_words_are_the_package_s_in_the_package_s_order()
    {
        var found = PackagesUnderTest.Of(typeof(StyleParam)).GetNestedTypes().Where(type => FSharpType.IsUnion(type, null))
            .Select(type => $"{type.Name}: {string.Join(" | ", FSharpType.GetUnionCases(type, null).Select(@case => @case.Name))}").ToList();
        Assert.NotEmpty(found);
        Assert.Empty(PackagesUnderTest.Strangers(SignatureFile.Read("plotly-net-style-words.txt"), found));
    }

    [Theory]
    [MemberData(nameof(XPlotProperties))]
    public void An_XPlot_property_has_the_package_s_type_and_throws_where_the_package_throws(string expected)
    {
        var (place, rest) = (expected.Split(": ")[0], expected.Split(": ")[1]);
        var (typeName, property) = (place.Split('.')[0], place.Split('.')[1]);
        if (property is "scene" or "geo" or "radialaxis" or "angularaxis" or "_isSubplotObj") return; // no maps, no polar charts
        var type = XPlotType(typeName);
        var found = type.GetProperty(property, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;
        var throws = false;
        try
        {
            found.GetValue(Activator.CreateInstance(type));
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
        {
            throws = true;
        }

        if (property == "type" && PackagesUnderTest.Of(typeof(XPlot.Plotly.Trace)).IsAssignableFrom(type)) throws = true; // set from the start
        Assert.Equal(rest, Written.FSharp(found.PropertyType) + (throws ? " throws" : ""));
    }

    private static Type XPlotType(string name) =>
        name == "Layout" ? PackagesUnderTest.Of(typeof(XPlot.Plotly.Layout.Layout)) : PackagesUnderTest.Named("XPlot.Plotly." + name);

    /// <summary>The order of declaration is the order in which a figure is written.</summary>
    [Theory]
    [MemberData(nameof(XPlotTypes))]
    public void XPlot_properties_stand_in_the_package_s_order(string typeName)
    {
        var type = XPlotType(typeName);
        var found = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(property => property.Name).ToList();
        var listed = SignatureFile.Read("xplot.txt").Where(line => line.StartsWith(typeName + ".", StringComparison.Ordinal))
            .Select(line => line[(typeName.Length + 1)..line.IndexOf(':', StringComparison.Ordinal)]);
        Assert.Equal(listed.Where(found.Contains), found);
    }

    [Fact]
    public void The_table_stand_in_has_no_method_that_the_package_lacks()
    {
        Type[] types =
        [
            typeof(Microsoft.Data.Analysis.DataFrame), typeof(Microsoft.Data.Analysis.DataFrameColumn),
            typeof(Microsoft.Data.Analysis.PrimitiveDataFrameColumn<>), typeof(Microsoft.Data.Analysis.StringDataFrameColumn),
            typeof(Microsoft.Data.Analysis.DataFrameColumnCollection), typeof(Microsoft.Data.Analysis.DataFrameRow),
            typeof(Microsoft.Data.Analysis.DataFrameRowCollection), typeof(Microsoft.Data.Analysis.GroupBy),
            typeof(Microsoft.Data.Analysis.GroupBy<>),
        ];
        var found = types.Select(PackagesUnderTest.Of)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.Name.StartsWith("get_", StringComparison.Ordinal) && !method.Name.StartsWith("set_", StringComparison.Ordinal))
            .Select(Text);
        var strangers = string.Join("\n", PackagesUnderTest.Strangers(SignatureFile.Read("microsoft-data-analysis.txt"), found));
        Assert.True(strangers.Length == 0, strangers);

        static string Text(MethodInfo method)
        {
            var generic = method.GetGenericArguments();
            var arguments = generic.Length == 0 ? "" : $"<{string.Join(", ", generic.Select(argument => argument.Name))}>";
            var name = method.Name switch
            {
                "op_Addition" => "operator+",
                "op_Subtraction" => "operator-",
                "op_Multiply" => "operator*",
                "op_Division" => "operator/",
                "op_Modulus" => "operator%",
                "op_BitwiseAnd" => "operator&",
                "op_BitwiseOr" => "operator|",
                "op_ExclusiveOr" => "operator^",
                "op_LeftShift" => "operator<<",
                "op_RightShift" => "operator>>",
                var plain => plain,
            };
            return $"{Written.CSharp(method.DeclaringType!)}: {Written.CSharp(method.ReturnType)} {name}{arguments}"
                + $"({string.Join(", ", method.GetParameters().Select(Written.CSharpParameter))})";
        }
    }
}
