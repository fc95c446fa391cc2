package org.doctorbrief.results;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.doctorbrief.results.Trend.Point;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A trend as one line in ink with its points: the same for all, and nothing that says
 * what a value means.
 */
final class TrendChart {

	private static final Color RULE = new Color(0xdd, 0xdd, 0xdd);

	private static final float LINE = 1.4f;

	private static final int DOT = 7;

	/** The part of the plot that the steps take; the rest is for the outer labels. */
	private static final double ROOM = 0.78;

	private final List<Point> points;

	private final TrendPictures.Size size;

	private final Locale locale;

	private final TimeAxis time;

	private final ValueAxis values;

	TrendChart(Trend trend, TrendPictures.Size size, Locale locale) {
		this.points = trend.points();
		this.size = size;
		this.locale = locale;
		this.time = TimeAxis.between(this.points.get(0).day(), this.points.get(this.points.size() - 1).day());
		this.values = ValueAxis.of(this.points.stream().map(Point::number).toList());
	}

	XYChart drawn(String date, String value, PictureFonts fonts) {
		XYChart chart = new XYChartBuilder().width(this.size.width)
			.height(this.size.height)
			.xAxisTitle(date)
			.yAxisTitle(value)
			.build();
		style(chart.getStyler(), fonts.showing(date));
		chart.getStyler().setAxisTitleFont(fonts.showing(date + value));
		scale(chart.getStyler());
		line(chart);
		return chart;
	}

	private static void style(XYStyler style, Font font) {
		style.setBaseFont(font)
			.setChartBackgroundColor(Color.WHITE)
			.setChartFontColor(Color.BLACK)
			.setLegendVisible(false)
			.setPlotBorderVisible(false)
			.setPlotContentSize(ROOM)
			.setChartPadding(3);
		style.setAxisTickLabelsFont(font)
			.setAxisTickLabelsColor(Color.BLACK)
			.setPlotMargin(0)
			.setPlotGridLinesColor(RULE)
			.setPlotGridLinesStroke(new BasicStroke(1));
	}

	/** The library sees whole steps; what stands at a step is ours to say. */
	private void scale(XYStyler style) {
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		format.setGroupingUsed(false);
		format.setMaximumFractionDigits(20);
		style.setXAxisMin(0.0)
			.setXAxisMax((double) this.time.steps())
			.setXAxisLabelRotation(this.size.turned)
			.setXAxisTickMarkSpacingHint(this.size.width * 7 / 10 / this.time.steps())
			.setXAxisTickLabelsFormattingFunction((step) -> this.time.at(step, this.locale));
		style.setYAxisMin(0.0)
			.setYAxisMax((double) this.values.steps())
			.setYAxisTickMarkSpacingHint(this.size.height * 3 / 5 / this.values.steps())
			.setYAxisTickLabelsFormattingFunction((step) -> format.format(this.values.at(step)));
	}

	private void line(XYChart chart) {
		XYSeries line = chart.addSeries("line",
				this.points.stream().mapToDouble((point) -> this.time.position(point.day())).toArray(),
				this.points.stream().mapToDouble((point) -> this.values.position(point.number())).toArray());
		line.setLineColor(Color.BLACK);
		line.setLineStyle(new BasicStroke(LINE));
		line.setMarker(SeriesMarkers.CIRCLE);
		line.setMarkerColor(Color.BLACK);
		chart.getStyler().setMarkerSize(DOT);
		uneven(chart);
	}

	/** Keeps the library from taking evenly spaced values themselves for steps. */
	private static void uneven(XYChart chart) {
		XYSeries unseen = chart.addSeries("unseen", new double[] { -1 }, new double[] { -1 });
		unseen.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
		unseen.setMarker(SeriesMarkers.NONE);
	}

}
