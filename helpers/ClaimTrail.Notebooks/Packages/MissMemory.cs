namespace ClaimTrail.Notebooks.Packages;

/// <summary>Remembers which packages a feed configuration did not have, so that a later run need not ask again.</summary>
internal sealed class MissMemory(string folder, string feedFingerprint)
{
    private readonly string path = Path.Combine(folder, $"misses-{feedFingerprint}.txt");

    /// <summary>The remembered misses, as <c>id version</c>.</summary>
    public IReadOnlySet<string> Read() =>
        File.Exists(path) ? File.ReadAllLines(path).ToHashSet(StringComparer.OrdinalIgnoreCase) : new HashSet<string>();

    /// <summary>Remembers a miss.</summary>
    public void Add(string id, string version) => Change(known => known.Add(Key(id, version)));

    /// <summary>Forgets a miss, because the feed has the package now.</summary>
    public void Remove(string id, string version)
    {
        if (Read().Contains(Key(id, version))) Change(known => known.Remove(Key(id, version)));
    }

    public static string Key(string id, string version) => $"{id} {version}";

    private void Change(Action<ISet<string>> change)
    {
        Directory.CreateDirectory(folder);
        using var only = FolderLock.Take(path + ".lock");
        var known = Read().ToHashSet(StringComparer.OrdinalIgnoreCase);
        change(known);
        Documents.WholeFile.Replace(path, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            foreach (var miss in known.Order(StringComparer.Ordinal)) writer.Write(miss + "\n");
        });
    }
}
