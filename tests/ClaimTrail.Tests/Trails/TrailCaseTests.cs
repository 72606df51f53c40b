using ClaimTrail.Articles;
using ClaimTrail.Testing;
using ClaimTrail.Tests.Quotations;
using ClaimTrail.Trails;

namespace ClaimTrail.Tests.Trails;

public class TrailCaseTests
{
    private static TrailCase Open(string folder) => TrailCase.Open(Corpus.Open(LabelledReadings.CaseFolder, folder), LabelledReadings.CaseFolder, LabelledReadings.ReferenceFolder);
    [Fact]
    public void Dump()
    {
        foreach (var folder in new[] { Corpus.WithoutText, FullTexts.Folder! })
        {
            var c = Open(folder);
            var w = new List<string>();
            foreach (var m in c.Matches.Matches) w.Add($"{m.Score:0.00} {m.One.Id} {m.Other.Id} {m.One.Words[..Math.Min(20, m.One.Words.Length)]} | {m.Other.Words[..Math.Min(20, m.Other.Words.Length)]}");
            w.AddRange(c.Trail.Sentences());
            foreach (var e in c.Check.Inferred) w.Add($"{e.Verdict}: {e.Edge.From.Name} -> {e.Edge.To.Name} {e.Edge.Score:0.00} {e.Sentence}");
            foreach (var (a, s) in c.Check.Missed) w.Add($"missed {a} {s}");
            foreach (var s in c.Slips) w.Add($"slip {s.Sentence} {string.Join(",", s.Articles)} of {s.Among}");
            foreach (var s in c.Facts) w.Add($"fact {s.Key} {string.Join(",", s.Places.Keys)}");
            w.Add(c.Trail.ToMermaid());
            foreach (var a in c.Ablate()) w.Add(a.ToString());
            var tf = new List<string>();
            File.WriteAllLines(folder.Length == 0 ? "/tmp/passages.txt" : "/tmp/full.txt", w);
        }
    }
}
