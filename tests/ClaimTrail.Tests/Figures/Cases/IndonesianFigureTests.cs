namespace ClaimTrail.Tests.Figures.Cases;

public class IndonesianFigureTests
{
    [Theory]
    [InlineData("rupiah before, decimal comma", "Rp1,2 triliun", "Rp1,2 triliun = 1200000000000 IDR exact")]
    [InlineData("both separators", "Rp2.750.000,00", "Rp2.750.000,00 = 2750000 IDR exact")]
    [InlineData("a scale word", "900 ribu dolar AS", "900 ribu dolar AS = 900000 USD exact")]
    [InlineData("a short scale", "Rp168 jt", "Rp168 jt = 168000000 IDR exact")]
    [InlineData("number words", "tiga puluh lima aktor", "tiga puluh lima aktor = 35 person exact")]
    [InlineData("se- words", "seribu seratus bibit", "seribu seratus bibit = 1100 item exact")]
    [InlineData("a larger scale over both", "seribu dua ratus miliar rupiah",
        "seribu dua ratus miliar rupiah = 1200000000000 IDR exact")]
    [InlineData("a half after", "dua setengah jam", "dua setengah jam = 2.5 hour exact")]
    [InlineData("half of a whole", "Separuh sawah", "Separuh = 50 percent exact")]
    [InlineData("percent", "62 persen responden", "62 persen = 62 percent exact")]
    [InlineData("percentage points", "3,2 poin persen", "3,2 poin persen = 3.2 percent exact")]
    [InlineData("a ceiling", "hingga Rp500 juta", "Rp500 juta = ..500000000 IDR up_to")]
    [InlineData("what it can come to", "bisa mencapai Rp500 juta", "Rp500 juta = ..500000000 IDR up_to")]
    [InlineData("not more than", "tidak lebih dari 20 kilogram", "20 kilogram = ..20 item up_to")]
    [InlineData("a floor", "Sedikitnya 11 orang", "11 orang = 11.. person at_least")]
    [InlineData("a floor after", "20 orang atau lebih", "20 orang = 20.. person at_least")]
    [InlineData("more than", "lebih dari 20 ribu penonton", "20 ribu penonton = 20000.. person more_than")]
    [InlineData("a range that shares scale and currency", "3–5 juta rupiah",
        "3–5 juta rupiah = 3000000..5000000 IDR range")]
    [InlineData("an opened range", "antara 150 ribu dan 200 ribu rupiah",
        "150 ribu dan 200 ribu rupiah = 150000..200000 IDR range")]
    [InlineData("a change is two figures", "dari Rp20 ribu menjadi Rp35 ribu",
        "Rp20 ribu = 20000 IDR exact; Rp35 ribu = 35000 IDR exact")]
    [InlineData("two numbers side by side", "dua-tiga hari", "dua-tiga hari = 2..3 day range")]
    [InlineData("a vague plural", "Puluhan ribu buruh", "Puluhan ribu buruh = 20000..99999 person range")]
    [InlineData("a date in figures", "Jumat (14/7/2023)", "14/7/2023 = 20230714 date exact")]
    [InlineData("a date without its year", "Senin (17/7) malam", "17/7 = undated date exact")]
    [InlineData("a year", "sejak 1978", "1978 = 1978 date exact")]
    [InlineData("an age in parentheses", "Rahmat (61), membantah", "61 = 61 year exact")]
    [InlineData("households", "600 rumah tangga", "600 rumah tangga = 600 household exact")]
    [InlineData("lebih dari belongs to the next figure", "300 guru atau lebih dari 2.000 siswa",
        "300 guru = 300 person exact; 2.000 siswa = 2000.. person more_than")]
    [InlineData("kurang lebih belongs to the next figure", "12 bulan kurang lebih Rp20 juta",
        "12 bulan = 12 month exact; Rp20 juta = 20000000 IDR about")]
    [InlineData("plus minus belongs to the next figure", "300 kursi plus minus 20 meja",
        "300 kursi = 300 item exact; 20 meja = 20 item about")]
    [InlineData("lebih tinggi compares", "10 persen lebih tinggi dari tahun lalu", "10 persen = 10 percent exact")]
    [InlineData("lebih after its number", "300 orang lebih di sana", "300 orang = 300.. person more_than")]
    public void It_finds(string name, string text, string expected) =>
        Assert.True(expected == Shown.Found("id", text), $"{name}: {Shown.Found("id", text)}");

    [Theory]
    [InlineData("pronouns", "Salah satu warga, satu-satunya calon")]
    [InlineData("articles", "Seorang pedagang menemukan sebuah peti.")]
    [InlineData("no scale", "Beberapa toko tutup.")]
    [InlineData("ordinals", "Anak kedua di posisi ke-3 pada abad ke-9")]
    [InlineData("names", "KTT G20, COVID-19, jaringan 5G, iPhone 15, Pasal 36")]
    [InlineData("a telephone number", "0812-5555-0173 atau (021) 5550-188")]
    [InlineData("scores", "menang 3-1 setelah tertinggal 0-1")]
    [InlineData("a clock time", "pukul 14.30 WIB")]
    [InlineData("an address", "Jalan Merdeka No. 12, RT 03/RW 05")]
    [InlineData("a version", "versi 3.2.1")]
    [InlineData("page furniture", "Komentar (0) · Dibaca 1204 kali · Bagikan")]
    public void It_refuses(string name, string text) =>
        Assert.True(Shown.Found("id", text).Length == 0, $"{name}: {Shown.Found("id", text)}");
}
