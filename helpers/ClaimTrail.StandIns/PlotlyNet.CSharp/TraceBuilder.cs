using ClaimTrail.StandIns;

namespace Plotly.NET.CSharp;

/// <summary>Fills a trace, or an object of a trace, from optional arguments. Arguments left out leave no key.</summary>
internal sealed class TraceBuilder(DynamicObj.DynamicObj target)
{
    /// <summary>A trace on x and y axes.</summary>
    public static TraceBuilder OnAxes(string kind) => new(new Trace2D(kind));

    /// <summary>A trace that brings its own space.</summary>
    public static TraceBuilder InDomain(string kind) => new(new TraceDomain(kind));

    /// <summary>Sets a value that is always there.</summary>
    public TraceBuilder Set(string key, object value)
    {
        target.SetValue(key, Style.plain(value));
        return this;
    }

    /// <summary>Sets a value if it was given.</summary>
    public TraceBuilder Set<T>(string key, Optional<T> value) => value.IsSome ? Set(key, (object)value.Value!) : this;

    /// <summary>Sets one value for all points or, where given, one for each.</summary>
    public TraceBuilder Either<TOne, TMany>(string key, Optional<TOne> one, Optional<TMany> many) =>
        many.IsSome ? Set(key, many) : Set(key, one);

    /// <summary>Name, legend and opacity, with which every trace begins.</summary>
    public TraceBuilder Named(Optional<string> name, Optional<bool> showLegend, Optional<double> opacity) =>
        Set("name", name).Set("showlegend", showLegend).Set("opacity", opacity);

    /// <summary>The trace as a chart, with the global defaults unless they are declined.</summary>
    public GenericChart ToChart(Optional<bool> useDefaults) =>
        GenericChart.ofTraceObject(!useDefaults.IsSome || useDefaults.Value, (Trace)target);

    /// <summary>The object that was filled.</summary>
    public T As<T>() where T : DynamicObj.DynamicObj => (T)target;

    /// <summary>The object given, or a fresh one, to be filled further.</summary>
    public static TraceBuilder From<T>(Optional<T> given) where T : DynamicObj.DynamicObj, new() =>
        new(given.IsSome ? given.Value : new T());
}
