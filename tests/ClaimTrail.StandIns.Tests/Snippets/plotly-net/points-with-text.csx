var shown = Chart.Point<double, double, string>(others, numbers, Name: "m", MultiText: texts, TextPosition: StyleParam.TextPosition.TopCenter);
