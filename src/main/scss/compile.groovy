// Compiles the application's one style sheet with Dart Sass; run by the build, see pom.xml.
import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory
import java.nio.file.Files

def base = project.basedir.toPath()
def build = base.resolve('target')
def dist = build.resolve('govuk-frontend/META-INF/resources/webjars/govuk-frontend/' + project.properties['govuk-frontend.version'] + '/dist')

def css = SassCompilerFactory.bundled().withCloseable { sass ->
	sass.outputStyle = OutputStyle.COMPRESSED
	sass.loadPaths = [dist.toFile()]
	sass.quietDeps = true
	sass.compileFile(base.resolve('src/main/scss/brief.scss').toFile()).css
}

['GDS Transport', '@font-face', 'crown', 'url(http'].each { banned ->
	if (css.contains(banned)) {
		throw new IllegalStateException("The style sheet must not contain \"${banned}\"")
	}
}

def target = build.resolve('classes/static/assets')
Files.createDirectories(target)
Files.writeString(target.resolve('brief.css'), css)
// the design system's own script, one module
Files.copy(dist.resolve('govuk/govuk-frontend.min.js'), target.resolve('govuk.js'), java.nio.file.StandardCopyOption.REPLACE_EXISTING)
