var shown = CsExt.WithTraceInfo(
    Chart.Combine(names.Select(_ => Chart.Column<double, string, string>(numbers, Keys: names))), Name: "telling", Visible: StyleParam.Visible.LegendOnly);
