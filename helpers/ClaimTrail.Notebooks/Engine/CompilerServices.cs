using System.Composition;
using System.Composition.Hosting;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Host.Mef;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>What the C# kernels of this process ask of Roslyn. Roslyn would look at every type of six libraries to find
/// the services in them, for a third of the time in which a short notebook runs.</summary>
internal static class CompilerServices
{
    private static readonly string[] ToRun =
        ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces"];

    private static readonly string[] ToEdit =
        [.. ToRun, "Microsoft.CodeAnalysis.Features", "Microsoft.CodeAnalysis.CSharp.Features"];

    /// <summary>Sets them up, before the first kernel.</summary>
    /// <param name="isEdited">Whether somebody edits cells, and asks for completions and hovers.</param>
    /// <exception cref="MissingMethodException">This Roslyn sets its default services another way.</exception>
    public static void Prepare(bool isEdited) =>
        SetDefaultHost(null, MefHostServices.Create(new ContainerConfiguration()
            .WithParts((isEdited ? ToEdit : ToRun).Select(Assembly.Load).SelectMany(Services)).CreateContainer()));

    /// <summary>The types of a library that offer a service, as its metadata says: of the others, none is
    /// loaded.</summary>
    public static IReadOnlyList<Type> Services(Assembly library)
    {
        using var file = new PEReader(File.OpenRead(library.Location));
        var metadata = file.GetMetadataReader();
        var known = new Dictionary<EntityHandle, bool>();
        return [.. from type in metadata.TypeDefinitions
                   where metadata.GetTypeDefinition(type).GetCustomAttributes().Any(IsExport)
                   select library.ManifestModule.ResolveType(MetadataTokens.GetToken(type))];

        bool IsExport(CustomAttributeHandle attribute)
        {
            var type = TypeOf(metadata, attribute);
            if (!known.TryGetValue(type, out var isExport))
                known[type] = isExport = library.ManifestModule.ResolveType(MetadataTokens.GetToken(type))
                    .IsAssignableTo(typeof(ExportAttribute));
            return isExport;
        }
    }

    private static EntityHandle TypeOf(MetadataReader metadata, CustomAttributeHandle attribute)
    {
        var constructor = metadata.GetCustomAttribute(attribute).Constructor;
        return constructor.Kind == HandleKind.MethodDefinition
            ? metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType()
            : metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
    }

    /// <summary>The kernel takes Roslyn's default services, which no public member sets.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "set_DefaultHost")]
    private static extern void SetDefaultHost(MefHostServices? type, MefHostServices services);
}
