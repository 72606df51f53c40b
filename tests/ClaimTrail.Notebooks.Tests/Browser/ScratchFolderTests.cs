using ClaimTrail.Notebooks.Browser;

namespace ClaimTrail.Notebooks.Tests.Browser;

/// <summary>Temporary folders go with their run, and those of a killed run with the next one.</summary>
public sealed class ScratchFolderTests
{
    private readonly string prefix = $"claimtrail-test-{Guid.NewGuid():N}-";

    [Fact]
    public void A_folder_goes_with_what_it_holds()
    {
        string path;
        using (var folder = ScratchFolder.Make(prefix))
        {
            path = folder.Path;
            File.WriteAllText(Path.Combine(path, "a"), "x");
        }
        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public void The_next_one_deletes_what_is_left_and_nothing_that_is_in_use()
    {
        using var used = ScratchFolder.Make(prefix);
        var left = Left(".in-use");
        var fresh = Left("a");
        var old = Left("a");
        Directory.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-1));
        try
        {
            using var next = ScratchFolder.Make(prefix);
            Assert.True(Directory.Exists(used.Path));
            Assert.False(Directory.Exists(left));
            Assert.True(Directory.Exists(fresh));
            Assert.False(Directory.Exists(old));
        }
        finally
        {
            Directory.Delete(fresh, recursive: true);
        }
    }

    private string Left(string file)
    {
        var folder = Directory.CreateTempSubdirectory(prefix).FullName;
        File.WriteAllText(Path.Combine(folder, file), "x");
        return folder;
    }
}
