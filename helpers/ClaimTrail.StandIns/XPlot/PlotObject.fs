namespace ClaimTrail.StandIns

open System
open System.Collections.Generic
open System.Reflection

/// What the plotly objects of XPlot have in common: properties that were set, written in the order in which they are declared,
/// a subclass's first, as the package's serialiser writes them.
///
/// Properties that a subclass declares by itself count as set, as they do for the package's serialiser.
[<AbstractClass>]
type PlotObject() =
    let values = Dictionary<string, obj>()

    member internal _.Write(name: string, value: obj) : unit =
        values[name] <- value

    /// The value, or an exception where none was set: the package throws here too.
    member internal this.Read<'T>(name: string) : 'T =
        match values.TryGetValue name with
        | true, value -> unbox<'T> value
        | _ ->
            invalidArg
                name
                $"{this.GetType().Name}.{name} was never set. XPlot.Plotly throws when such a property is read: keep the value in a variable of your own."

    /// The value, or this one where none was set.
    member internal _.ReadOr<'T>(name: string, fallback: 'T) : 'T =
        match values.TryGetValue name with
        | true, value -> unbox<'T> value
        | _ -> fallback

    /// What goes into the JSON.
    member internal this.Members: seq<KeyValuePair<string, obj>> =
        let ours = typeof<PlotObject>.Assembly

        let isWanted (property: PropertyInfo) =
            match this.GetType().GetMethod("ShouldSerialize" + property.Name, Type.EmptyTypes) with
            | null -> true
            | asked -> asked.Invoke(this, null) :?> bool

        seq {
            for property in this.GetType().GetProperties(BindingFlags.Public ||| BindingFlags.Instance) do
                if property.DeclaringType.Assembly = ours then
                    match values.TryGetValue property.Name with
                    | true, value -> yield KeyValuePair(property.Name, value)
                    | _ -> ()
                elif property.CanRead && isWanted property then
                    yield KeyValuePair(property.Name, property.GetValue this)
        }
