var shown = Chart.Column(new[] { Tuple.Create("ko", 63.0), Tuple.Create("en", 2.0) });
