using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace ClaimTrail.Notebooks.Engine;

/// <summary>SQL over files and shared values, by DuckDB in this process. A cell shows the rows of its last statement as
/// a DataFrame and keeps them under the name <c>rows</c>; a value that <c>#!set</c> brings is
/// <c>getvariable('name')</c> in SQL.</summary>
internal sealed partial class SqlKernel : Kernel,
    IKernelCommandHandler<SubmitCode>, IKernelCommandHandler<SendValue>, IKernelCommandHandler<RequestValue>,
    IKernelCommandHandler<RequestValueInfos>
{
    private const string Result = "rows";

    // On one thread rows come in the same order each time, also where a question asks for none.
    private readonly DuckDBConnection database = new("DataSource=:memory:;threads=1");
    private DataFrame? rows;

    public SqlKernel()
        : base("sql")
    {
        KernelInfo.LanguageName = "SQL";
        KernelInfo.DisplayName = "sql - DuckDB";
        database.Open();
        RegisterForDisposal(database);
    }

    async Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        await using var question = database.CreateCommand();
        question.CommandText = command.Code;
        await using var reader = await question.ExecuteReaderAsync(context.CancellationToken).ConfigureAwait(false);
        rows = await DataFrame.LoadFrom(reader).ConfigureAwait(false);
        context.Publish(new ReturnValueProduced(rows, command, FormattedValue.CreateManyFromObject(rows)));
    }

    Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) =>
        SetValueAsync(command, context, (name, value, _) =>
    {
        if (!VariableName().IsMatch(name))
            throw new ArgumentException($"\"{name}\" cannot be a name in SQL: use letters, digits and underscores.");
        using var set = database.CreateCommand();
        set.CommandText = $"SET VARIABLE {name} = {Literal(value)}";
        set.ExecuteNonQuery();
        return Task.CompletedTask;
    });

    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context)
    {
        if (command.Name == Result && rows is not null)
            context.Publish(new ValueProduced(rows, Result,
                FormattedValue.CreateSingleFromObject(rows, command.MimeType), command));
        else
            context.Fail(command,
                message: $"SQL has no value \"{command.Name}\": the rows of the last cell are called \"{Result}\".");
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command,
        KernelInvocationContext context)
    {
        KernelValueInfo[] known = rows is null
            ? []
            : [new KernelValueInfo(Result, FormattedValue.CreateSingleFromObject(rows, command.MimeType),
                typeof(DataFrame))];
        context.Publish(new ValueInfosProduced(known, command));
        return Task.CompletedTask;
    }

    /// <summary>A value as DuckDB writes it. Only text, numbers and truth are values in SQL.</summary>
    private static string Literal(object? value) => value switch
    {
        null => "NULL",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool yes => yes ? "true" : "false",
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal =>
            Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ =>
            throw new ArgumentException(
                $"A {value.GetType().Name} cannot go into SQL: share a text, a number, or true and false."),
    };

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex VariableName();
}
