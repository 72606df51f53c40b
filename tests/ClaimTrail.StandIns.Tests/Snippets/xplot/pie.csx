var shown = Chart.Plot(new Pie { labels = names, values = others, hole = 0.4 });
