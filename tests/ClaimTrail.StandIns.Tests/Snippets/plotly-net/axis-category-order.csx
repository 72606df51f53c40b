var shown = CsExt.WithYAxisStyle<double, double, string>(
    Chart.Bar<double, string, string>(numbers, Keys: names),
    CategoryOrder: StyleParam.CategoryOrder.Array, CategoryArray: names);
