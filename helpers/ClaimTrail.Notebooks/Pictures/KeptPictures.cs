using System.Text;
using ClaimTrail.Notebooks.Documents;

namespace ClaimTrail.Notebooks.Pictures;

/// <summary>Pictures that earlier runs drew, by what was drawn and with what.</summary>
/// <param name="folder">A folder that may be deleted at any time.</param>
/// <param name="board">The version of what draws.</param>
internal sealed class KeptPictures(string folder, string board)
{
    /// <summary>Adds the pictures that are kept and not there yet.</summary>
    public void Fill(Dictionary<WantedPicture, string> pictures, IEnumerable<WantedPicture> wanted)
    {
        foreach (var picture in wanted)
            if (!pictures.ContainsKey(picture) && FileOf(picture) is var file && File.Exists(file))
                pictures[picture] = File.ReadAllText(file);
    }

    /// <summary>Keeps a picture.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Add(WantedPicture picture, string markup)
    {
        Directory.CreateDirectory(folder);
        WholeFile.Keep(FileOf(picture), Encoding.UTF8.GetBytes(markup));
    }

    private string FileOf(WantedPicture picture) =>
        Path.Combine(folder, ContentKey.Of($"{board}\n{picture.Alt}\n{picture.Source}", 32) + ".txt");
}
