using Microsoft.Data.Sqlite;

namespace ClaimTrail.Archive.Gathering;

/// <summary>Sorts lines by their bytes with SQLite, which spills to disk what does not fit into memory: in all, about
/// twice the size of the lines, in the folder that TMPDIR names. Nothing is left there, however the run ends.</summary>
internal static class LineSort
{
    /// <summary>Memory for sorting, in KiB.</summary>
    private const int Memory = 64 * 1024;

    /// <summary>The lines in the order of their bytes; their numbers count anew.</summary>
    /// <exception cref="SqliteException">The disk is full.</exception>
    public static IEnumerable<KeyedLine> Sort(IEnumerable<KeyedLine> lines, CancellationToken cancellation)
    {
        // Without a name, a database is a file that the system deletes by itself.
        using var database = new SqliteConnection("Data Source=;Pooling=False");
        database.Open();
        Do(database,
            $"PRAGMA cache_size = -{Memory}; PRAGMA temp_store = FILE; PRAGMA journal_mode = OFF; PRAGMA synchronous "
            + $"= OFF; CREATE TABLE lines (line BLOB);");
        Fill(database, lines, cancellation);
        using var command = database.CreateCommand();
        command.CommandText = "SELECT line FROM lines ORDER BY line";
        using var reader = command.ExecuteReader();
        for (var number = 1L; reader.Read(); number++)
            yield return new KeyedLine("the sorted input", number, (byte[])reader.GetValue(0));
    }

    private static void Fill(SqliteConnection database, IEnumerable<KeyedLine> lines, CancellationToken cancellation)
    {
        using var transaction = database.BeginTransaction();
        using var insert = database.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO lines VALUES ($line)";
        var parameter = insert.Parameters.Add("$line", SqliteType.Blob);
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            parameter.Value = line.Bytes.ToArray();
            insert.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    private static void Do(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
