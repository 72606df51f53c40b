class RangeBar : Bar { public object @base { get; set; } }
var shown = Chart.Plot(new[] { new RangeBar { x = numbers, y = names, orientation = "h", @base = others } });
