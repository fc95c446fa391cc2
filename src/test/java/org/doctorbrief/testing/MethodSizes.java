package org.doctorbrief.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

/**
 * Counts the lines of methods from their opening to their closing brace, as the compiler
 * reads them.
 */
public final class MethodSizes {

	private MethodSizes() {
	}

	/** Counts the methods in Java files. */
	public static Sizes of(Collection<Path> files) {
		Map<String, Long> lines = new HashMap<>();
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(files));
			SourcePositions positions = Trees.instance(task).getSourcePositions();
			for (CompilationUnitTree unit : task.parse()) {
				unit.accept(new Counter(unit, positions), lines);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Sizes(lines);
	}

	private static final class Counter extends TreeScanner<Void, Map<String, Long>> {

		private final CompilationUnitTree unit;

		private final SourcePositions positions;

		private Counter(CompilationUnitTree unit, SourcePositions positions) {
			this.unit = unit;
			this.positions = positions;
		}

		@Override
		public Void visitMethod(MethodTree method, Map<String, Long> lines) {
			if (Objects.nonNull(method.getBody())) {
				LineMap map = this.unit.getLineMap();
				long first = map.getLineNumber(this.positions.getStartPosition(this.unit, method.getBody()));
				long last = map.getLineNumber(this.positions.getEndPosition(this.unit, method.getBody()));
				String file = Path.of(this.unit.getSourceFile().getName()).getFileName().toString();
				lines.put("%s:%d %s".formatted(file, first, method.getName()), last - first + 1);
			}
			return super.visitMethod(method, lines);
		}

	}

}
