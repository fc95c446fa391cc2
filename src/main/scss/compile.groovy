// Makes the application's one style sheet and one script from the design system; run by the build, see pom.xml.
import com.sass_lang.embedded_protocol.OutputStyle
import de.larsgrefer.sass.embedded.SassCompilerFactory
import java.nio.file.Files
import java.util.zip.GZIPOutputStream

def base = project.basedir.toPath()
def build = base.resolve('target')
def dist = build.resolve('govuk-frontend/META-INF/resources/webjars/govuk-frontend/' + project.properties['govuk-frontend.version'] + '/dist')
def target = build.resolve('classes/static/assets')
Files.createDirectories(target)

// browsers keep these files for good, so they are packed once, here
def write = { String name, String text ->
	def bytes = text.getBytes('UTF-8')
	Files.write(target.resolve(name), bytes)
	new GZIPOutputStream(Files.newOutputStream(target.resolve(name + '.gz'))).withCloseable { it.write(bytes) }
}

def css = SassCompilerFactory.bundled().withCloseable { sass ->
	sass.outputStyle = OutputStyle.COMPRESSED
	sass.loadPaths = [dist.toFile()]
	sass.quietDeps = true
	sass.compileFile(base.resolve('src/main/scss/brief.scss').toFile()).css
}
// the design system knows left and right only; a page may read from either side
def side = { it == 'left' ? 'start' : 'end' }
css = css.replaceAll(/(?<=[{;])(margin|padding|border)-(left|right)(?=:|-width:)/) { "${it[1]}-inline-${side(it[2])}" }
css = css.replaceAll(/(?<=[{;])(left|right)(?=:)/) { "inset-inline-${side(it[1])}" }
css = css.replaceAll(/(?<=[{;](?:text-align|justify-content):)(left|right)(?=[;}])/) { side(it[1]) }
['GDS Transport', '@font-face', 'crown', 'url(http'].each { banned ->
	if (css.contains(banned)) {
		throw new IllegalStateException("The style sheet must not contain \"${banned}\"")
	}
}
write('brief.css', css)

// only the components in use, each after what it needs, joined into one module: one request, one hash
def parts = ['common/index', 'common/closest-attribute-value', 'errors/index', 'component', 'common/configuration', 'i18n']
parts += ['button', 'checkboxes', 'error-summary', 'password-input', 'radios'].collect { "components/${it}/${it}" }
def script = parts.collect { dist.resolve("govuk/${it}.mjs").toFile().getText('UTF-8') } 
script += ['app', 'autosave', 'idle'].collect { base.resolve("src/main/js/${it}.js").toFile().getText('UTF-8') }
def licence = '/* Contains parts of GOV.UK Frontend, (c) Crown Copyright (Government Digital Service), MIT licence */\n'
def small = { it.replaceAll(/(?s)\/\*.*?\*\//, '').replaceAll(/(?m)^(import|export) .*$/, '').replaceAll(/(?m)^\s*(\/\/.*)?\n/, '') }
write('app.js', licence + small(script.join('\n')))
// modules of their own: only the pages that need them load them
['passkey', 'talk'].each { write("${it}.js", small(base.resolve("src/main/js/${it}.js").toFile().getText('UTF-8'))) }
