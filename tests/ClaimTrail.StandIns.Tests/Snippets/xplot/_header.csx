using XPlot.Plotly;

string FigureOf(PlotlyChart chart)
{
    var script = chart.GetPlottingJS();
    string Between(string from, string to)
    {
        var start = script.IndexOf(from, StringComparison.Ordinal) + from.Length;
        return script.Substring(start, script.IndexOf(to, start, StringComparison.Ordinal) - start).Trim().TrimEnd(';');
    }

    return "{\"data\":" + Between("var data = ", "var layout = ") + ",\"layout\":" + Between("var layout = ", "Plotly.newPlot") + "}";
}

var names = new[] { "ko", "en" };
var numbers = new[] { 630000.0, 2.5 };
var others = new[] { 1.0, 63.0 };
