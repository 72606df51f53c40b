namespace ClaimTrail.Quotations.People.Sounds;

/// <summary>From which script Latin letters were made: the same letter sounds differently (x, c, q in pinyin).</summary>
internal enum SoundScript
{
    Latin,
    Hangul,
    Chinese,
    Arabic,
}
