using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;
using CsExt = Plotly.NET.CSharp.GenericChartExtensions;

string FigureOf(GenericChart chart) => GenericChart.toFigureJson(chart);
var names = new[] { "ko", "en" };
var numbers = new[] { 630000.0, 2.5 };
var others = new[] { 1.0, 63.0 };
var texts = new[] { "63만", "up to" };
