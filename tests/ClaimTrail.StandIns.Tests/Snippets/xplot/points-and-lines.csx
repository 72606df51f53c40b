var shown = Chart.Plot(new Scatter
{
    x = others, y = numbers, mode = "markers+text", text = names, textposition = "top center",
    error_y = new Error_y { type = "data", array = others, visible = true },
});
