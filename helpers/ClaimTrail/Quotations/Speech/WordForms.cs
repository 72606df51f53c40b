namespace ClaimTrail.Quotations;

/// <summary>The endings, small words and shapes of words that a language's grammar of saying asks for. A table lists
/// those that its language has.</summary>
internal sealed class WordForms(WordSections forms)
{
    /// <summary>What makes a word the owner of the next: 's, 의, 的.</summary>
    public WordSet Possessives { get; } = forms.Own();

    /// <summary>Endings of words for several: -s, 들, ين.</summary>
    public WordSet Plurals { get; } = forms.Own();

    /// <summary>Endings of words that say in which manner something is done: -ly, 地.</summary>
    public WordSet Adverbs { get; } = forms.Own();

    /// <summary>Words, by ending or shape, that say what somebody does, not who: 있(는), 了, وصلت.</summary>
    public WordSet Doing { get; } = forms.Own();

    /// <summary>Verbs of one sign that are verbs of saying only right before the words: 指：.</summary>
    public WordSet BoundVerbs { get; } = forms.Own();

    /// <summary>What makes a time of the digits before it: 日, 岁.</summary>
    public WordSet TimeMarks { get; } = forms.Own();

    /// <summary>Signs right behind a verb that say how far the deed has come: 了, 着.</summary>
    public WordSet Aspects { get; } = forms.Own();

    /// <summary>Endings of quoted words that are about to be defined: 란.</summary>
    public WordSet DefiningEndings { get; } = forms.Own();

    /// <summary>What makes the words before it the predicate: 이다.</summary>
    public WordSet Copulas { get; } = forms.Own();

    /// <summary>What makes the words before it what something is described as: 으로.</summary>
    public WordSet AsParticles { get; } = forms.Own();

    /// <summary>What a verb without a meaning of its own starts with, which is one of saying right behind a particle of
    /// speech: “…”고 | 했지만.</summary>
    public WordSet BareSaying { get; } = forms.Own();

    /// <summary>Endings of a verb that goes with a helping verb: 밝히기도 했다.</summary>
    public WordSet HelpedEndings { get; } = forms.Own();

    /// <summary>Particles that make their word the topic, which mostly speaks: 은.</summary>
    public WordSet TopicEndings { get; } = forms.Own();

    /// <summary>Endings that say where, how or when, to which a topic's may be added: 질문에(는), 앞으로(도).</summary>
    public WordSet AdverbialEndings { get; } = forms.Own();

    /// <summary>Words behind a name that make it the topic as a particle does: 역시.</summary>
    public WordSet TopicWords { get; } = forms.Own();

    /// <summary>What joins the two offices of one person: 겸.</summary>
    public WordSet OfficeJoins { get; } = forms.Own();

    /// <summary>Surnames of other states before given names like a whole name: 다카이치.</summary>
    public WordSet ForeignSurnames { get; } = forms.Own();

    /// <summary>Offices of one state, which stand behind names of any build: 기시 나오토 방위상.</summary>
    public WordSet ForeignOffices { get; } = forms.Own();

    /// <summary>Short endings of bodies that given names have too: 한빛대.</summary>
    public WordSet ShortBodies { get; } = forms.Own();

    /// <summary>What stands for a given name that is not told: 김모.</summary>
    public WordSet HalfNames { get; } = forms.Own();

    /// <summary>States whose offices stand behind names of any build: 모리 하루토 일본 총리.</summary>
    public WordSet ForeignStates { get; } = forms.Own();

    /// <summary>Nouns of saying that close a headline: 발표, 주장.</summary>
    public WordSet HeadlineNouns { get; } = forms.Own();

    /// <summary>Endings of a body's branches, which are called after it: 한빛노조 서울(본부).</summary>
    public WordSet Branches { get; } = forms.Own();

    /// <summary>Nouns for words that reach somebody: 신고, 제보.</summary>
    public WordSet HeardNouns { get; } = forms.Own();

    /// <summary>Verbs of taking such words in: 접수하, 받.</summary>
    public WordSet HearingVerbs { get; } = forms.Own();

    /// <summary>What stands between a source and "according to": 에.</summary>
    public WordSet SourceEndings { get; } = forms.Own();

    /// <summary>The article, written onto its word: ال.</summary>
    public WordSet Articles { get; } = forms.Own();

    /// <summary>Shapes of words with the article that describe another: الدولية.</summary>
    public WordSet Adjectives { get; } = forms.Own();

    /// <summary>Shapes of words that say where something is from: المصري.</summary>
    public WordSet Nationalities { get; } = forms.Own();

    /// <summary>Titles of rulers, after whom bodies are named: جامعة الملك سعود.</summary>
    public WordSet Rulers { get; } = forms.Own();

    /// <summary>Endings of feminine nouns and adjectives: ة.</summary>
    public WordSet FeminineEndings { get; } = forms.Own();

    /// <summary>Shapes of family names with the article: الصفدي.</summary>
    public WordSet FamilyNames { get; } = forms.Own();

    /// <summary>Shapes of nouns with the article and a glued "and": والسكان.</summary>
    public WordSet JoinedNouns { get; } = forms.Own();

    /// <summary>Conjunctions of one letter, written onto the next word: و, ف.</summary>
    public WordSet Conjunctions { get; } = forms.Own();

    /// <summary>The conjunction that starts another clause: و.</summary>
    public WordSet And { get; } = forms.Own();

    /// <summary>"To" as one letter, written onto the next word: ل.</summary>
    public WordSet To { get; } = forms.Own();

    /// <summary>"With" as one letter, written onto the next word: ب.</summary>
    public WordSet With { get; } = forms.Own();

    /// <summary>Shapes of words with "to" and the article in one: للصحفيين.</summary>
    public WordSet ForThe { get; } = forms.Own();

    /// <summary>Shapes of words with "with" and the article in one: بالدفاع.</summary>
    public WordSet WithThe { get; } = forms.Own();

    /// <summary>Shapes of words with a glued "with": بوجود.</summary>
    public WordSet WithWords { get; } = forms.Own();

    /// <summary>Shapes of words with a glued "to" and an owner: لوالده.</summary>
    public WordSet ToOwned { get; } = forms.Own();

    /// <summary>Shapes of words that no name goes on with: متحدثا, بالاتفاق.</summary>
    public WordSet NameEnds { get; } = forms.Own();

    /// <summary>Shapes of words that no subject starts with.</summary>
    public WordSet NoSubjects { get; } = forms.Own();

    /// <summary>Shapes of words that end in the pronoun of their owner: حديثه.</summary>
    public WordSet Owned { get; } = forms.Own();

    /// <summary>Shapes of names that end as if a pronoun did: ميته.</summary>
    public WordSet OwnedNames { get; } = forms.Own();

    /// <summary>Shapes of surnames that end as if a pronoun did: طربيه.</summary>
    public WordSet OwnedSurnames { get; } = forms.Own();

    /// <summary>Shapes of words for somebody of mine: صديقي.</summary>
    public WordSet Mine { get; } = forms.Own();

    /// <summary>Shapes of words for a woman: مسعفة.</summary>
    public WordSet Women { get; } = forms.Own();

    /// <summary>Words that start a clause that is said: أن, بأنه.</summary>
    public WordSet That { get; } = forms.Own();

    /// <summary>"That" alone: أن.</summary>
    public WordSet PlainThat { get; } = forms.Own();

    /// <summary>Words that start a clause about the noun before: الذي.</summary>
    public WordSet Relatives { get; } = forms.Own();

    /// <summary>Shapes of words that say what somebody does beside the main verb: قائلا.</summary>
    public WordSet Participles { get; } = forms.Own();

    /// <summary>Shapes of words that may be verbs.</summary>
    public WordSet VerbLike { get; } = forms.Own();

    /// <summary>Words that a name follows, in marks or not: مع, لدى.</summary>
    public WordSet NamedBehind { get; } = forms.Own();

    /// <summary>The preposition before whom or what is cited: عن.</summary>
    public WordSet About { get; } = forms.Own();

    /// <summary>The same with a pronoun: عنه.</summary>
    public WordSet AboutThem { get; } = forms.Own();

    /// <summary>Words that tie a clause to the speech it tells of: فيها.</summary>
    public WordSet InIt { get; } = forms.Own();

    /// <summary>The word that stands for what was said: ما.</summary>
    public WordSet What { get; } = forms.Own();

    /// <summary>Words that point back at what was said: هكذا.</summary>
    public WordSet Thus { get; } = forms.Own();

    /// <summary>"By saying", whatever the verb: بالقول.</summary>
    public WordSet BySaying { get; } = forms.Own();

    /// <summary>Pronouns as a verb's object, written onto it: ه, ها.</summary>
    public WordSet ObjectEndings { get; } = forms.Own();

    /// <summary>Prepositions that may stand between a verb and its object: على.</summary>
    public WordSet ObjectPrepositions { get; } = forms.Own();

    /// <summary>Endings of words that a subject of its own may follow.</summary>
    public WordSet FreeEndings { get; } = forms.Own();

    /// <summary>Shapes of words that say that a woman speaks: قائلة.</summary>
    public WordSet FeminineVerbs { get; } = forms.Own();

    /// <summary>What a verb of the past ends in when a woman speaks: ت.</summary>
    public WordSet SheSuffixes { get; } = forms.Own();

    /// <summary>What a verb of the present starts with when a woman speaks: ت.</summary>
    public WordSet ShePrefixes { get; } = forms.Own();

    /// <summary>What the same verb starts with when a man speaks: ي.</summary>
    public WordSet HePrefixes { get; } = forms.Own();

    /// <summary>"General", which belongs to the office before it: عام.</summary>
    public WordSet General { get; } = forms.Own();

    /// <summary>Words that open a name: عبد, أبو.</summary>
    public WordSet NameOpeners { get; } = forms.Own();

    /// <summary>What somebody does not want, behind a refusal: عدم.</summary>
    public WordSet Withheld { get; } = forms.Own();

    /// <summary>Papers that an organisation speaks by: بيان.</summary>
    public WordSet Papers { get; } = forms.Own();

    /// <summary>"In the name of": باسم.</summary>
    public WordSet InNameOf { get; } = forms.Own();

    /// <summary>Shapes of words that an office goes on with: بالجامعة, في.</summary>
    public WordSet OfficeLinks { get; } = forms.Own();

    /// <summary>Shapes of words that put an office somewhere: لصحيفة.</summary>
    public WordSet OfficeOpeners { get; } = forms.Own();

    /// <summary>How the last word of a sentence ends: 다, 요.</summary>
    public WordSet SentenceEndings { get; } = forms.Own();

    /// <summary>What stands before the name in the line before somebody's words: From X:</summary>
    public WordSet SenderOpenings { get; } = forms.Own();

    /// <summary>What stands behind that name: X로부터:</summary>
    public WordSet SenderEndings { get; } = forms.Own();

    /// <summary>Shapes of nouns that a clause before them describes: 것에.</summary>
    public WordSet ClauseNouns { get; } = forms.Own();

    /// <summary>How a clause ends whose subject does not say the words: (미루)자, 一事.</summary>
    public WordSet ClauseEndings { get; } = forms.Own();

    /// <summary>Words that open a subordinate clause: after, بعدما, 针对.</summary>
    public WordSet Subordinators { get; } = forms.Own();

    /// <summary>Particles by which quoted words are part of a clause: 을.</summary>
    public WordSet CaseParticles { get; } = forms.Own();

    /// <summary>Words with capitals that say what an office is for: Pencegahan, Lalu Lintas.</summary>
    public WordSet OfficeWords { get; } = forms.Own();

    /// <summary>Bodies and companies whose names stand between an office and a name: Pertamina, Kemenkes.</summary>
    public WordSet OfficeBodies { get; } = forms.Own();

    /// <summary>Places that stand there: Bupati Garut, Gubernur Jawa Barat.</summary>
    public WordSet OfficePlaces { get; } = forms.Own();

    /// <summary>Titles behind which the name of a body often stands: CEO Gojek.</summary>
    public WordSet BodyTitles { get; } = forms.Own();

    /// <summary>Acronyms of bodies behind which a place stands: RSUD.</summary>
    public WordSet OpenBodies { get; } = forms.Own();

    /// <summary>Titles behind which a place stands: Lurah Pondok Labu.</summary>
    public WordSet PlaceTitles { get; } = forms.Own();

    /// <summary>Titles that names are made of too: Ratu Samira.</summary>
    public WordSet TitlesInNames { get; } = forms.Own();

    /// <summary>Words for bodies that name none when they stand alone: school, 校队.</summary>
    public WordSet CommonBodies { get; } = forms.Own();

    /// <summary>Words that make what follows ours, without a name: 우리.</summary>
    public WordSet Ours { get; } = forms.Own();

    /// <summary>Shapes of words that start a predicate, never a name: سيقام.</summary>
    public WordSet PredicateOpenings { get; } = forms.Own();

    /// <summary>"Of" between a title and what it is of: Mayor of Leith.</summary>
    public WordSet Of { get; } = forms.Own();

    /// <summary>Words that open a name only with a capital word behind them: North Korea.</summary>
    public WordSet Compass { get; } = forms.Own();

    /// <summary>Words that stand between a preposition and a place: in western Ohio.</summary>
    public WordSet Regions { get; } = forms.Own();

    /// <summary>The preposition before whom a letter is written to, who says none of its words: to.</summary>
    public WordSet Addressing { get; } = forms.Own();

    /// <summary>Titles that a person's name starts with wherever they stand: Dr.</summary>
    public WordSet Courtesies { get; } = forms.Own();

    /// <summary>What stands behind a name and is no part of it: MP, QC, M.Si.</summary>
    public WordSet PostNominals { get; } = forms.Own();

    /// <summary>Verbs of saying that take a small word: chimed in.</summary>
    public WordSet ParticleVerbs { get; } = forms.Own();

    /// <summary>The small words that they take.</summary>
    public WordSet VerbParticles { get; } = forms.Own();

    /// <summary>Shapes of words for one who is charged with what follows: الموكل.</summary>
    public WordSet Entrusted { get; } = forms.Own();
}
