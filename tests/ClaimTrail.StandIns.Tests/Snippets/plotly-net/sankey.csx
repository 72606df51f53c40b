var shown = Chart.Sankey<string>(
    SankeyNodes.init<string, IEnumerable<int>, double, double>(Label: names),
    SankeyLinks.init<string, double>(Source: new[] { 0 }, Target: new[] { 1 }, Value: numbers));
