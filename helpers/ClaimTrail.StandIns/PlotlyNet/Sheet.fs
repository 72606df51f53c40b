namespace ClaimTrail.StandIns

open DynamicObj

/// Fills plotly objects from optional arguments: a table of plotly.js key and argument, absent arguments leaving no trace.
module internal Sheet =

    /// The argument as plotly.js reads it.
    let value (argument: 'a option) : obj option = argument |> Option.map (box >> Style.plain)

    /// One value for all points or, where given, one for each.
    let either (single: 'a option) (multi: 'b option) : obj option =
        match multi with
        | Some _ -> value multi
        | None -> value single

    /// An argument that is always there.
    let always (argument: 'a) : obj option = value (Some argument)

    /// An argument on which the package is wrong: refused, with the reason.
    let refused (reason: string) (argument: 'a option) : obj option =
        if argument.IsSome then
            raise (System.NotSupportedException reason)

        None

    /// Writes the present arguments and returns the same object.
    let write (target: 'o :> DynamicObj) (entries: (string * obj option) list) : 'o =
        for key, entry in entries do
            match entry with
            | Some value -> target.SetValue(key, value)
            | None -> ()

        target

    /// Puts the values of `update` into the object under that key, or `update` itself where there is none.
    let merge (parent: DynamicObj) (key: string) (update: 'c :> DynamicObj) : unit =
        match parent.TryGetTypedValue<'c> key with
        | Some present -> DynObj.combine present update |> ignore
        | None -> parent.SetValue(key, update)

    /// Puts the items under that key, before those already there or, on request, in their place.
    let prepend (parent: DynamicObj) (key: string) (items: seq<'c>) (keepPresent: bool) : unit =
        let present =
            if keepPresent then
                parent.TryGetTypedValue<seq<'c>> key |> Option.defaultValue Seq.empty
            else
                Seq.empty

        parent.SetValue(key, List.ofSeq (Seq.append items present))
