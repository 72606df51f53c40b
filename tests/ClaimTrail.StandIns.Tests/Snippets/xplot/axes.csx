var shown = Chart.Plot(
    new Bar { x = names, y = numbers, marker = new Marker { color = new[] { "gray", "black" } } },
    new Layout.Layout
    {
        xaxis = new Xaxis { title = "language", tickangle = -45, tickfont = new Font { size = 11 } },
        yaxis = new Yaxis { type = "log", range = new[] { 0, 6 } },
        margin = new Margin { l = 80 },
        legend = new Legend { orientation = "h" },
        shapes = new[] { new Shape { type = "line", x0 = 0, x1 = 1, y0 = 1, y1 = 1, line = new Line { dash = "dot" } } },
        width = 640,
        showlegend = false,
    });
