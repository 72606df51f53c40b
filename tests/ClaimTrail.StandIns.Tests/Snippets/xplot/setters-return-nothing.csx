var shown = Chart.Plot(new Bar { x = names, y = numbers });
shown.WithTitle("63");
shown.WithXTitle("language");
shown.WithLabel("people");
