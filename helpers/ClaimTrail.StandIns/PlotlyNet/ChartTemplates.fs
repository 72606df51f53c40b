namespace Plotly.NET

open DynamicObj
open Plotly.NET.LayoutObjects
open Plotly.NET.TraceObjects

/// Ready-made looks. Each look keeps what concerns the kinds of trace that the stand-in can draw.
module ChartTemplates =

    let private hex = Color.fromHex
    let private word = Color.fromString
    let private white = Color.fromKeyword White

    let private axes (axis: unit -> LinearAxis) (layout: Layout) =
        layout.SetValue("xaxis", axis ())
        layout.SetValue("yaxis", axis ())
        layout

    let private plain (background: string) (axis: unit -> LinearAxis) =
        Template.init (Layout.init (PaperBGColor = word background, PlotBGColor = word background) |> axes axis)

    let private drawn () = LinearAxis.init (ShowLine = true, ZeroLine = true)

    let private mirrored () =
        LinearAxis.init (
            ShowLine = true,
            ZeroLine = true,
            Mirror = StyleParam.Mirror.All,
            Ticks = StyleParam.TickOptions.Inside
        )

    /// Colours that traces take in turn.
    module ColorWays =

        /// Those of the default look.
        let plotly =
            Color.fromColors (
                [ "#636efa"; "#EF553B"; "#00cc96"; "#ab63fa"; "#FFA15A"; "#19d3f3"; "#FF6692"; "#B6E880"; "#FF97FF"; "#FECB52" ]
                |> List.map Color.fromHex
            )

        /// Those of the fslab look.
        let fslab =
            Color.fromColors (
                [ "#A00975"; "#D12F67"; "#44d57f"; "#438AFE"; "#d59a1b"; "#F99BDE"; "#ff9b9b"; "#c6ffdd"; "#00d4ff"; "#d2c572" ]
                |> List.map Color.fromHex
            )

    /// White, with axis lines.
    let light = plain "white" drawn

    /// White, framed.
    let lightMirrored = plain "white" mirrored

    let private tinted (background: string) (text: string) (line: string) (grid: string) (tick: string) =
        let axis () =
            LinearAxis.init (
                LineColor = word line,
                ZeroLineColor = word (if line = "white" then grid else line),
                GridColor = word grid,
                TickColor = word tick,
                Ticks = StyleParam.TickOptions.Inside,
                ShowLine = true,
                ZeroLine = true
            )

        Template.init (
            Layout.init (
                PaperBGColor = word background,
                PlotBGColor = word background,
                Font = Font.init (Color = word text)
            )
            |> axes axis
        )

    let private makeDark () =
        tinted
            "rgb(55, 55, 61)"
            "rgb(204, 204, 204)"
            "rgb(204, 204, 204)"
            "rgba(204, 204, 204, 0.3)"
            "rgba(204, 204, 204, 0.5)"

    /// Dark grey. In the package, making `darkMirrored` from it changed it too: both carry mirrored axes.
    let dark = makeDark ()

    /// Dark grey, framed.
    let darkMirrored =
        dark
        |> Template.mapLayoutTemplate (fun layout ->
            for key in [ "xaxis"; "yaxis" ] do
                match layout.TryGetTypedValue<LinearAxis> key with
                | Some axis -> axis.SetValue("mirror", "allticks")
                | None -> ()

            layout)

    /// The look of fslab.org.
    let fslab =
        tinted "#200117" "white" "white" "rgba(67, 138, 254, 0.5)" "rgba(67, 138, 254, 0.5)"
        |> Template.withColorWay ColorWays.fslab

    /// No background, with axis lines.
    let transparent = plain "rgba(255, 255, 255, 0)" drawn

    /// No background, framed.
    let transparentMirrored = plain "rgba(255, 255, 255, 0)" mirrored

    let private sequential =
        StyleParam.Colorscale.Custom(
            [ "#0d0887"; "#46039f"; "#7201a8"; "#9c179e"; "#bd3786"; "#d8576b"; "#ed7953"; "#fb9f3a"; "#fdca26"; "#f0f921" ]
            |> List.mapi (fun i color -> float i / 9.0, word color)
        )

    let private diverging =
        StyleParam.Colorscale.Custom(
            [
                "#8e0152"; "#c51b7d"; "#de77ae"; "#f1b6da"; "#fde0ef"; "#f7f7f7"; "#e6f5d0"; "#b8e186"; "#7fbc41"; "#4d9221"
                "#276419"
            ]
            |> List.mapi (fun i color -> float i / 10.0, word color)
        )

    let private bag (members: (string * obj) list) =
        let made = DynamicObj()

        for key, value in members do
            made.SetValue(key, value)

        made

    let private plotlyLayout () =
        let axis () =
            LinearAxis.init (
                AutoMargin = StyleParam.TickAutoMargin.All,
                GridColor = white,
                LineColor = white,
                Ticks = StyleParam.TickOptions.Empty,
                Title = Title.init (Standoff = 15),
                ZeroLineColor = white,
                ZeroLineWidth = 2.
            )

        let layout =
            Layout.init (
                AutoTypeNumbers = StyleParam.AutoTypeNumbers.Strict,
                Colorscale = DefaultColorScales.init (Diverging = diverging, Sequential = sequential, SequentialMinus = sequential),
                Font = Font.init (Color = hex "#2a3f5f"),
                Hoverlabel = Hoverlabel.init (Align = StyleParam.Align.Left),
                HoverMode = StyleParam.HoverMode.Closest,
                PaperBGColor = white,
                PlotBGColor = hex "#E5ECF6",
                Title = Title.init (X = 0.05)
            )
            |> axes axis

        let bar = ColorBar.init (OutlineWidth = 0., Ticks = StyleParam.TickOptions.Empty)
        layout.SetValue("coloraxis", ColorAxis.init (ColorBar = bar))
        layout.SetValue("annotationdefaults", bag [ "arrowcolor", "#2a3f5f"; "arrowhead", 0; "arrowwidth", 1 ])
        layout.SetValue("shapedefaults", bag [ "line", Line.init (Color = hex "#2a3f5f") ])
        layout

    let private plotlyTraces () : Trace list =
        let trace (kind: string) (members: (string * obj) list) =
            let made = Trace kind

            for key, value in members do
                made.SetValue(key, value)

            made

        let bar () = ColorBar.init (OutlineWidth = 0., Ticks = StyleParam.TickOptions.Empty)

        let hatching () =
            Pattern.init (FillMode = StyleParam.PatternFillMode.Overlay, Size = 10, Solidity = 0.2)

        let scaled kind =
            trace kind [ "colorbar", bar (); "colorscale", ClaimTrail.StandIns.Style.plain sequential ]

        [
            trace
                "bar"
                [
                    "error_x", Error.init (Color = hex "#2a3f5f")
                    "error_y", Error.init (Color = hex "#2a3f5f")
                    "marker", Marker.init (Outline = Line.init (Color = hex "#E5ECF6", Width = 0.5), Pattern = hatching ())
                ]
            scaled "heatmap"
            scaled "heatmapgl"
            trace "histogram" [ "marker", Marker.init (Pattern = hatching ()) ]
            trace "pie" [ "automargin", true ]
            trace "scatter" [ "marker", Marker.init (ColorBar = bar ()) ]
            trace "scattergl" [ "marker", Marker.init (ColorBar = bar ()) ]
        ]

    /// The default look: white on pale blue.
    let plotly =
        Template.init (plotlyLayout (), plotlyTraces ()) |> Template.withColorWay ColorWays.plotly
