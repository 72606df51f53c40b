using System.Composition;
using System.Reflection;
using ClaimTrail.Notebooks.Engine;

namespace ClaimTrail.Notebooks.Tests.Engine;

public class CompilerServicesTests
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static;

    // What Roslyn would find, by looking at every type.
    [Theory]
    [InlineData("Microsoft.CodeAnalysis.Workspaces")]
    [InlineData("Microsoft.CodeAnalysis.CSharp.Workspaces")]
    [InlineData("Microsoft.CodeAnalysis.Features")]
    [InlineData("Microsoft.CodeAnalysis.CSharp.Features")]
    public void The_metadata_names_every_type_that_offers_a_service(string library)
    {
        var assembly = Assembly.Load(library);
        var exported = assembly.GetTypes()
            .Where(type => IsExported(type) || type.GetProperties(Declared).Any(IsExported));
        Assert.Equal(exported.Select(type => type.FullName).Order(StringComparer.Ordinal),
            CompilerServices.Services(assembly).Select(type => type.FullName).Order(StringComparer.Ordinal));
        Assert.NotEmpty(exported);
    }

    private static bool IsExported(MemberInfo member) => member.IsDefined(typeof(ExportAttribute), inherit: false);
}
